namespace StudyBot.LocalDiscord.World;

/// <summary>Something that happened in the world, as Discord's gateway words it.</summary>
/// <param name="Name">Discord's event name, or one of this server's own, which bots never get (see <see cref="Bot"/>).</param>
/// <param name="Json">The event's data.</param>
internal sealed record WorldEvent(string Name, string Json)
{
    /// <summary>Where it happened; null for DMs and for what concerns no guild.</summary>
    public ulong? GuildId { get; init; }

    /// <summary>Whether the bot may learn of it.</summary>
    public bool Bot { get; init; } = true;

    /// <summary>A session needs one of these; none needs nothing.</summary>
    public GatewayIntents Intents { get; init; }

    /// <summary>The data for a session without MESSAGE_CONTENT; null if it is the same.</summary>
    public string? WithoutContent { get; init; }
}
