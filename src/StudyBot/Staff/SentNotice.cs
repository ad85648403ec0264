using StudyBot.Discord.Model;

namespace StudyBot.Staff;

/// <summary>A row of <c>staff_notice</c> whose message stands in Discord.</summary>
internal sealed record SentNotice
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required Snowflake ChannelId { get; init; }

    public required Snowflake MessageId { get; init; }
}
