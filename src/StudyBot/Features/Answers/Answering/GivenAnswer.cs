using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Answers.Answering;

/// <summary>An answer as it came in.</summary>
/// <param name="Body">At most <see cref="AnswerModal.Longest"/> characters.</param>
/// <param name="Revision">What the form showed: 0 for an empty form, null when it is not known.</param>
/// <param name="Date">The study date on which it came.</param>
/// <param name="At">The instant.</param>
/// <param name="InteractionId">What brought it.</param>
internal sealed record GivenAnswer(string Body, int? Revision, LocalDate Date, Instant At, Snowflake InteractionId);

/// <summary>What became of a submitted answer.</summary>
internal enum AnswerOutcome
{
    /// <summary>The member's first answer to this question; the day counts.</summary>
    First,

    /// <summary>It took the place of the one that the form had shown.</summary>
    Changed,

    /// <summary>It took the place of one that had come in since the form was opened; that one is kept.</summary>
    Replaced,

    /// <summary>There is an earlier one, and the question's day is over: nothing was changed.</summary>
    Closed,
}

/// <summary>An answer after it came in.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Answer">As it stands now.</param>
/// <param name="News">Of the streak; null for a member of whom no day counts.</param>
internal sealed record SavedAnswer(AnswerOutcome Outcome, OwnAnswer Answer, StreakNews? News);

/// <summary>An earlier text of an answer.</summary>
internal sealed record KeptText
{
    public int Revision { get; init; }

    public required string Body { get; init; }
}
