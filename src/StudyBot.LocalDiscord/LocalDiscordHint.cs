namespace StudyBot.LocalDiscord;

/// <summary>A line of the page's card "what to try first". Discord's Markdown works in it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Command">A command line that the line's button puts into the message box, such as <c>/help</c>; null shows no button.</param>
public sealed record LocalDiscordHint(LocalDiscordText Text, string? Command = null);
