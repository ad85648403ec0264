using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>How far a slot has got; stored by name, in lower case.</summary>
internal enum SlotState
{
    /// <summary>Someone is posting it, or died while posting: only Discord knows whether the message is there.</summary>
    Claimed,

    /// <summary>An attempt failed and another one will follow.</summary>
    Failed,

    /// <summary>The message stands in the channel.</summary>
    Sent,

    /// <summary>It was not posted in its window; only staff can still post it, by hand.</summary>
    Missed,

    /// <summary>Staff did not want it: that date, or in a pause.</summary>
    Skipped,

    /// <summary>The guild's calendar rests on the date.</summary>
    Off,
}

/// <summary>A row of <c>question_slot</c>: what became of one schedule's question on one date.</summary>
internal sealed record QuestionSlot
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required long ScheduleId { get; init; }

    /// <summary>The calendar date in the guild's zone.</summary>
    public required LocalDate LocalDate { get; init; }

    /// <summary>Null when there was none to draw, or nothing was to be posted.</summary>
    public string? QuestionId { get; init; }

    public required SlotState State { get; init; }

    /// <summary>From 1; 0 for a slot that nobody ever tried to post.</summary>
    public int Attempts { get; init; }

    public Instant DueAt { get; init; }

    /// <summary>Until when an attempt is under way, or when the next one is due.</summary>
    public Instant LeaseUntil { get; init; }

    /// <summary>The end of the window in which posting makes sense.</summary>
    public Instant ExpiresAt { get; init; }

    /// <summary>When the question's day ends, so that the model answer opens to everyone.</summary>
    public Instant ClosesAt { get; init; }

    public Instant ClaimedAt { get; init; }

    public Snowflake ChannelId { get; init; }

    /// <summary>Whether the channel is a forum; then the message stands in <see cref="ThreadId"/>.</summary>
    public bool InForum { get; init; }

    public Snowflake? MessageId { get; init; }

    /// <summary>The thread below the message, or the forum post that it opens; null for none.</summary>
    public Snowflake? ThreadId { get; init; }

    public Instant? SentAt { get; init; }

    /// <summary>
    /// Why nothing stands there. Missed or failed: <c>offline</c> (the window was over before the first attempt),
    /// <c>interrupted</c> (the bot died in every attempt), or a <see cref="PostFailure"/>'s word. Skipped: <c>staff</c> or
    /// <c>paused</c>. Off: a <see cref="DayOffCode"/>.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>What the bot lacked in the channel when it was last refused.</summary>
    public Permissions MissingPermissions { get; init; }

    /// <summary>When staff were told that it fails; null when they were not.</summary>
    public Instant? ToldAt { get; init; }

    /// <summary>What they were told.</summary>
    public string? ToldReason { get; init; }

    /// <summary>Who posted it by hand, or skipped it; null when the clock did.</summary>
    public Snowflake? DecidedBy { get; init; }

    /// <summary>The address of the message; null while there is none.</summary>
    public string? Link => MessageId is { } message
        ? DiscordMarkup.LinkTo(GuildId, InForum ? ThreadId ?? ChannelId : ChannelId, message)
        : null;

    public ScheduleKey Schedule => new(GuildId, ScheduleId);
}
