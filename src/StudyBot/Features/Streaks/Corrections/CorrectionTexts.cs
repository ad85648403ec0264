using NodaTime;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

internal abstract class CorrectionTexts
{
    public static Bilingual<CorrectionTexts> Both { get; } = new(new CorrectionTextsKorean(), new CorrectionTextsEnglish());

    public abstract string Bots { get; }

    public abstract string NotADate { get; }

    public abstract string InTheFuture { get; }

    public abstract string TooLongAgo { get; }

    public abstract string CountsAlready { get; }

    public abstract string ReasonNeeded { get; }

    public abstract string Undo { get; }

    public abstract string Undone { get; }

    public abstract string NothingToUndo { get; }

    public abstract string NothingToRevoke { get; }

    public abstract string ChooseWhat(string member);

    public abstract string WhatPlaceholder { get; }

    public abstract string RevokeTitle { get; }

    public abstract string RevokeReason { get; }

    protected abstract string CheckIn(LocalDate date, int minutes);

    protected abstract string Focus(LocalDate date, int minutes);

    protected abstract string CreditOf(LocalDate date);

    /// <summary>A check-in, focus session or credit, without saying whose.</summary>
    public string What(StudyEventKind kind, LocalDate date, int minutes) => kind switch
    {
        StudyEventKind.Credit => CreditOf(date),
        StudyEventKind.Focus => Focus(date, minutes),
        _ => CheckIn(date, minutes),
    };

    public abstract string ExcuseOf(string range);

    public abstract string Credited(string member, LocalDate date, int streak);

    public abstract string Granted(string member, string range, int streak);

    /// <param name="what">In the words of <see cref="What"/> or <see cref="ExcuseOf"/>.</param>
    /// <param name="member">A mention.</param>
    /// <param name="streak">Where it stands now.</param>
    public abstract string Revoked(string member, string what, int streak);

    public abstract string LoggedCredit(string member, LocalDate date);

    public abstract string LoggedRevocation(string member, string what);

    public abstract string LoggedUndo(string member, string what);

    /// <summary>To the member; the server's name is null in the server itself.</summary>
    public abstract string CreditNews(LocalDate date, string reason, string? server);

    public abstract string RevocationNews(string what, string reason, string? server);

    /// <summary>To the member who heard of the credit.</summary>
    public abstract string CreditUndoneNews(LocalDate date, string? server);

    /// <summary>To the member who heard that it was taken back.</summary>
    public abstract string RestoredNews(string what, string? server);

    public abstract string GrantTitle { get; }

    /// <summary>Where staff have to hear another sentence than a member who asks; null where it is the same.</summary>
    public abstract string? GrantProblem(ExcuseProblem problem);

    public abstract string GrantFirst { get; }

    public abstract string GrantLast { get; }

    public abstract string NeverStudied { get; }
}
