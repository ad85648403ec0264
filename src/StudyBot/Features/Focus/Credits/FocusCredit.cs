using NodaTime;

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

    /// <summary>Whether it began the day's record; known just after it was stored.</summary>
    public bool FirstOfDay { get; init; }

    public bool IsTooShort => Spent < FocusLimits.LeastCounted;
}
