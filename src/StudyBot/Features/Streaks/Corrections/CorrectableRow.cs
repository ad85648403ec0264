using NodaTime;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>A check-in, focus session or credit that staff look at.</summary>
internal sealed record CorrectableRow
{
    public long Id { get; init; }

    public StudyEventKind Kind { get; init; }

    public LocalDate StudyDate { get; init; }

    public int Minutes { get; init; }

    public bool Reversed { get; init; }

    /// <summary>Why it was taken back; null when it was not, or by the member.</summary>
    public string? ReversalReason { get; init; }

    /// <summary>Why it was given; null for what is no credit.</summary>
    public string? CreditReason { get; init; }

    public string What(CorrectionTexts texts) => texts.What(Kind, StudyDate, Minutes);
}
