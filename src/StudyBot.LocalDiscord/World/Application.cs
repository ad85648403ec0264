namespace StudyBot.LocalDiscord.World;

/// <summary>The one application that this world hosts.</summary>
internal sealed class Application
{
    public required ulong Id { get; init; }

    public required string Name { get; init; }

    public required User Bot { get; init; }

    public required string Token { get; init; }

    public required GatewayIntents PrivilegedIntents { get; init; }

    public string Description { get; set; } = "";

    /// <summary>The bits of <c>application.flags</c> that say which privileged intents are on (the limited ones, as for small bots).</summary>
    public int Flags => (PrivilegedIntents.HasFlag(GatewayIntents.GuildPresences) ? 1 << 13 : 0)
        | (PrivilegedIntents.HasFlag(GatewayIntents.GuildMembers) ? 1 << 15 : 0)
        | (PrivilegedIntents.HasFlag(GatewayIntents.MessageContent) ? 1 << 19 : 0);
}
