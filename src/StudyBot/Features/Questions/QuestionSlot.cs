using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions;

/// <summary>How far a slot has got; stored by name, in lower case.</summary>
internal enum SlotState
{
    /// <summary>Someone is posting it, or died while posting: only Discord knows whether the message is there.</summary>
    Claimed,

    /// <summary>An attempt failed and another one will follow.</summary>
    Failed,

    /// <summary>The message stands in the channel.</summary>
    Sent,

    /// <summary>It was not posted in its window and never will be.</summary>
    Missed,
}

/// <summary>A row of <c>question_slot</c>: one question of one guild on one date.</summary>
internal sealed record QuestionSlot
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required long ScheduleId { get; init; }

    /// <summary>The calendar date in the guild's zone.</summary>
    public required LocalDate LocalDate { get; init; }

    /// <summary>Null when it was missed before a question was drawn.</summary>
    public string? QuestionId { get; init; }

    public required SlotState State { get; init; }

    /// <summary>From 1.</summary>
    public int Attempts { get; init; }

    /// <summary>The end of the window in which posting makes sense.</summary>
    public Instant ExpiresAt { get; init; }

    /// <summary>When the question's day ends, so that the model answer opens to everyone.</summary>
    public Instant ClosesAt { get; init; }

    public Instant ClaimedAt { get; init; }

    public Snowflake ChannelId { get; init; }

    public Snowflake? MessageId { get; init; }

    /// <summary>
    /// What went wrong last: <c>offline</c> (the window was over before the first attempt), <c>interrupted</c> (the bot died
    /// in every attempt), <c>network</c>, <c>timeout</c>, <c>discord:50013</c> (with Discord's code) or <c>error</c> (anything else).
    /// </summary>
    public string? Reason { get; init; }
}
