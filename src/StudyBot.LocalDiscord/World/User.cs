namespace StudyBot.LocalDiscord.World;

internal sealed class User
{
    public required ulong Id { get; init; }

    public required string Username { get; set; }

    public string? GlobalName { get; set; }

    public bool Bot { get; init; }

    /// <summary>The language of this person's client; Discord tells it only in interactions.</summary>
    public string Locale { get; set; } = "ko";

    /// <summary>Refuses direct messages from bots (50007).</summary>
    public bool DmsClosed { get; set; }

    public string DisplayName => GlobalName ?? Username;
}
