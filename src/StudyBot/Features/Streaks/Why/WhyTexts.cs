using NodaTime;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Why;

internal abstract class WhyTexts
{
    public static Bilingual<WhyTexts> Both { get; } = new(new WhyTextsKorean(), new WhyTextsEnglish());

    public abstract string Title { get; }

    public abstract string Older { get; }

    public abstract string Newer { get; }

    public abstract string CheckedIn { get; }

    public abstract string Excused { get; }

    public abstract string Outage { get; }

    public abstract string EarnedBack { get; }

    public abstract string NotBegun { get; }

    public abstract string Missed { get; }

    /// <summary>"3월 2일(월)", "Mon, March 2".</summary>
    public abstract string Date(LocalDate date);

    /// <summary>From one to another, both named in full.</summary>
    public abstract string Dates(LocalDate first, LocalDate last);

    public abstract string Minutes(int minutes);

    public abstract string Answers(int count);

    public abstract string Reviews(int count);

    public abstract string PeerReviews(int count);

    /// <param name="reason">Of staff, escaped; null when it is not known.</param>
    public abstract string Credit(string? reason);

    /// <param name="left">Rest days still held then.</param>
    public abstract string RestDay(int left);

    /// <param name="off">Why; names in it are not escaped.</param>
    public abstract string Off(DayOff off);

    public abstract string Broken(int days);

    public abstract string Open(Instant end);

    /// <summary>After a day that holds something, but too little.</summary>
    public abstract string TooLittle(int minutes, int minimum);

    /// <param name="current">Of the run that is alive; 0 for none.</param>
    /// <param name="restDays">Held now.</param>
    /// <param name="toNext">Met days until the next; null when no more can be held.</param>
    public abstract string Sum(int current, int restDays, int? toNext);

    /// <summary>How the number comes about, in one line.</summary>
    public abstract string Rule { get; }
}
