namespace StudyBot.LocalDiscord;

/// <summary>Words that the page shows for the program that embeds this server.</summary>
/// <param name="Korean">For people whose client speaks Korean.</param>
/// <param name="English">For everyone else.</param>
public sealed record LocalDiscordText(string Korean, string English);
