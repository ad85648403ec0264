namespace StudyBot.Discord.Model;

/// <summary>What the bot keeps of a guild (Guild object).</summary>
public sealed record Guild
{
    /// <summary>The guild's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The guild's name; empty while the guild is unavailable.</summary>
    public string Name { get; init; } = "";

    /// <summary>Discord locale, for example <c>ko</c> or <c>en-US</c>.</summary>
    public string PreferredLocale { get; init; } = "en-US";

    /// <summary>The account that owns the guild; null where Discord leaves it out.</summary>
    public Snowflake? OwnerId { get; init; }

    /// <summary>The voice channel to which Discord moves who has been idle; null for none.</summary>
    public Snowflake? AfkChannelId { get; init; }

    /// <summary>True during a Discord outage: the guild exists, but nothing can be known or done.</summary>
    public bool Unavailable { get; init; }
}

/// <summary>A role (Role object).</summary>
public sealed record Role
{
    /// <summary>The role's id; equal to the guild's for @everyone.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The role's name.</summary>
    public required string Name { get; init; }

    /// <summary>Height in the hierarchy; one can only manage roles below one's own highest.</summary>
    public int Position { get; init; }

    /// <summary>Guild-wide permissions.</summary>
    public Permissions Permissions { get; init; }

    /// <summary>Whether an integration owns the role, so that nobody can give it.</summary>
    public bool Managed { get; init; }

    /// <summary>Whether anyone can ping it; otherwise <see cref="Permissions.MentionEveryone"/> is needed.</summary>
    public bool Mentionable { get; init; }
}
