using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

internal abstract class CheckInTexts
{
    public static Bilingual<CheckInTexts> Both { get; } = new(new CheckInTextsKorean(), new CheckInTextsEnglish());

    public abstract string UnknownCategory { get; }

    public abstract string NothingToUndo { get; }

    /// <summary>On the button: what it does, and for how long.</summary>
    public abstract string Undo(int minutes);

    /// <param name="minutes">0 when the member named none.</param>
    /// <param name="before">What the study day held without it.</param>
    /// <param name="category">Its shown name; null for none.</param>
    public abstract string Recorded(int minutes, StudyDayTotals before, string? category);

    public abstract string MinutesOutOfRange(int most);

    /// <summary>When the minutes are more than the day still has.</summary>
    /// <param name="already">Recorded of the day.</param>
    /// <param name="left">That can still be; 0 for none.</param>
    public abstract string MoreThanADay(int already, int left);

    public abstract string NoteTooLong(int most);

    public abstract string NoLink(int longest);

    public abstract string TooLateToUndo(int minutes);

    /// <param name="minutes">0 when the member had named none.</param>
    /// <param name="date">Of the check-in.</param>
    /// <param name="today">The study date.</param>
    /// <param name="category">Its shown name; null for none.</param>
    public abstract string TakenBack(int minutes, LocalDate date, LocalDate today, string? category);

    /// <summary>What is left of a day.</summary>
    /// <param name="day">All that it holds.</param>
    /// <param name="missing">Minutes until it counts; 0 when it does, or holds nothing.</param>
    /// <param name="date">Which day.</param>
    /// <param name="today">The study date.</param>
    public abstract string DayNow(StudyDayTotals day, int missing, LocalDate date, LocalDate today);

    /// <param name="days">Of the run that is alive; 0 for none.</param>
    public abstract string StreakNow(int days);
}
