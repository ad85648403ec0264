namespace StudyBot.Content.Search;

/// <summary>Which words of a search stand somewhere: somebody who looks for two words and gets one of them should know.</summary>
/// <param name="Missing">Telling words that no item holds, nor a synonym of them; without particles.</param>
/// <param name="Held">Words that some item holds.</param>
internal sealed record SearchCoverage(IReadOnlyList<string> Missing, IReadOnlyList<string> Held);
