namespace StudyBot.Content.Search;

/// <summary>A part of an item.</summary>
/// <param name="Text">The words.</param>
/// <param name="Weight">How many times in a body a single occurrence here is worth.</param>
internal readonly record struct SearchField(string Text, double Weight);
