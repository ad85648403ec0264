using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

internal abstract class ExcuseTexts
{
    public static Bilingual<ExcuseTexts> Both { get; } = new(new ExcuseTextsKorean(), new ExcuseTextsEnglish());

    public abstract string None { get; }

    public abstract string ListTitle { get; }

    public abstract string WithdrawPlaceholder { get; }

    public abstract string Withdrawn { get; }

    public abstract string CannotWithdraw { get; }

    public abstract string Approve { get; }

    public abstract string Decline { get; }

    public abstract string DeclineTitle { get; }

    public abstract string DeclineReason { get; }

    public abstract string NoSuchExcuse { get; }

    public abstract string StaffSay(string reason);

    public abstract string Problem(ExcuseProblem problem);

    /// <summary>"3월 2일 ~ 3월 5일", "March 2 – March 5"; one date when both are.</summary>
    public abstract string Range(LocalDate first, LocalDate last);

    public abstract string State(ExcuseState state);

    /// <summary>In place of the state, of days that nobody asked for.</summary>
    public abstract string Gift { get; }

    public abstract string Asked(string range);

    /// <summary>In its place, when all of those days were asked for before.</summary>
    public abstract string KnownAlready(string range, ExcuseState state);

    /// <summary>In its place, when some of those days were asked for before.</summary>
    public abstract string Overlaps(string range);

    /// <summary>In its place, when some of those days are before the member began.</summary>
    /// <param name="began">Their first day; null for a member who has not begun.</param>
    public abstract string BeforeBeginning(LocalDate? began);

    /// <summary>To staff who give what somebody of them has given before.</summary>
    public abstract string GrantedAlready(string member, string range);

    /// <summary>To staff, with whoever asked as a mention and the reason escaped.</summary>
    public abstract string Waiting(string member, string range, string reason);

    /// <summary>In place of it, once decided.</summary>
    public abstract string Decided(string member, string range, ExcuseState state, string? by);

    /// <summary>To somebody of staff who came too late.</summary>
    public abstract string TooLate(string decided);

    /// <summary>To the member.</summary>
    /// <param name="state">Approved, declined or revoked.</param>
    /// <param name="range">The dates.</param>
    /// <param name="server">The server's name, escaped; null in the server itself.</param>
    public abstract string News(ExcuseState state, string range, string? server);

    /// <summary>To a member whom staff excused without having been asked.</summary>
    /// <param name="range">The days; they can be over, or still to come.</param>
    /// <param name="days">How many.</param>
    /// <param name="server">Where; null when it stands above a reply there.</param>
    public abstract string Given(string range, int days, string? server);

    public abstract string Logged(ExcuseState state, string member, string range);

    /// <summary>In the staff's brief, before how many.</summary>
    public abstract string BriefWaiting { get; }

    public abstract string BriefOpen { get; }

    public abstract string NothingWaits { get; }
}
