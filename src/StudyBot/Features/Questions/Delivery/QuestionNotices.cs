using System.Globalization;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>The kinds of thing that staff are told of questions; their words are in <c>Notices/</c>.</summary>
internal static class QuestionNotices
{
    /// <summary>A question fails, and will be tried again. About a slot.</summary>
    public const string Failed = "question.failed";

    /// <summary>A question was not posted in its window. About a slot.</summary>
    public const string Missed = "question.missed";

    /// <summary>A thread, pin or ping does not work. About a slot and a kind of extra, and with it others of the slot that fail for the same reason.</summary>
    public const string Extra = "question.extra";

    /// <summary>A schedule is running out of questions. About a schedule, how few are left, and a date.</summary>
    public const string Pool = "question.pool";

    /// <summary>A question is pinned to a date on which nothing is posted any more. About a schedule and a date.</summary>
    public const string Stranded = "question.stranded";

    public static string SubjectOf(QuestionSlot slot) => slot.Id.ToString(CultureInfo.InvariantCulture);

    public static string SubjectOf(long slotId, ExtraKind kind) => string.Create(CultureInfo.InvariantCulture, $"{slotId}:{kind}");

    public static (long SlotId, ExtraKind Kind) ExtraOf(string subject) => subject.Split(':') is [var slot, var kind]
        ? (long.Parse(slot, CultureInfo.InvariantCulture), Enum.Parse<ExtraKind>(kind))
        : throw new FormatException("The subject is a slot's id and a kind of extra, joined by a colon.");
}
