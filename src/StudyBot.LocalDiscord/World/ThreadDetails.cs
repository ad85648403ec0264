namespace StudyBot.LocalDiscord.World;

/// <summary>What a thread has beyond a channel.</summary>
internal sealed class ThreadDetails
{
    public required ulong OwnerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ArchiveChangedAt { get; set; }

    public bool Archived { get; set; }

    public bool Locked { get; set; }

    public bool Invitable { get; set; } = true;

    /// <summary>In minutes: 60, 1440, 4320 or 10080.</summary>
    public int AutoArchiveMinutes { get; set; } = 1440;

    public int MessageCount { get; set; }

    public int TotalSent { get; set; }

    /// <summary>User id to the moment of joining.</summary>
    public Dictionary<ulong, DateTimeOffset> Members { get; } = [];

    public List<ulong> AppliedTags { get; } = [];
}
