namespace StudyBot.Discord.Model;

/// <summary>A Discord account (User object).</summary>
public sealed record User
{
    /// <summary>The account's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The unique handle, not the name that others see.</summary>
    public required string Username { get; init; }

    /// <summary>The display name; null when the account set none.</summary>
    public string? GlobalName { get; init; }

    /// <summary>Whether an application owns the account.</summary>
    public bool Bot { get; init; }
}

/// <summary>An account inside a guild (Guild Member object; the partial one of interactions included).</summary>
public sealed record Member
{
    /// <summary>Null in the partial members of <c>resolved</c>, where the user stands beside it.</summary>
    public User? User { get; init; }

    /// <summary>The guild nickname; null when none is set.</summary>
    public string? Nick { get; init; }

    /// <summary>Role ids, without @everyone.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary>When the member joined, UTC; null where Discord leaves it out.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    /// <summary>Computed permissions in the interaction's channel, overwrites included; null outside interactions.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>Whether the member has all of these bits, or is an administrator; false outside interactions.</summary>
    public bool Has(Permissions needed) => Permissions?.Cover(needed) == true;
}
