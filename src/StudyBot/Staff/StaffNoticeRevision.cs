using StudyBot.Discord.Model;

namespace StudyBot.Staff;

/// <summary>A notice that staff have and that is to be put right.</summary>
internal sealed record StaffNoticeRevision
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>Attempts, with the one that is under way.</summary>
    public required int Revisions { get; init; }

    public required Snowflake ChannelId { get; init; }

    public required Snowflake MessageId { get; init; }
}
