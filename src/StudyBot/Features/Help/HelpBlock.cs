namespace StudyBot.Features.Help;

/// <summary>Text that is never torn apart.</summary>
/// <param name="Heading">What stands above it and above those that follow with the same; null for none.</param>
/// <param name="Text">Well below an embed's limit.</param>
internal sealed record HelpBlock(string? Heading, string Text);
