using NodaTime;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Focus.Credits;

/// <summary>Where one focused; stored by name, in lower case.</summary>
internal enum FocusKind
{
    Session,
    Voice,
}

/// <summary>What was recorded of time that a member focused; a row of <c>focus_credit</c>.</summary>
internal sealed record FocusCredit
{
    public required FocusKind Kind { get; init; }

    public required LocalDate StudyDate { get; init; }

    /// <summary>Whole minutes focused.</summary>
    public required int Spent { get; init; }

    /// <summary>Minutes recorded: fewer than spent where the day was full, 0 for a short time.</summary>
    public required int Minutes { get; init; }

    /// <summary>Of the streak; known just after it was stored, as is what follows.</summary>
    public StreakNews? News { get; init; }

    /// <summary>Until the day counts, by the guild's minimum; 0 once it does.</summary>
    public int MinutesMissing { get; init; }

    public bool IsTooShort => Spent < FocusLimits.LeastCounted;
}
