using StudyBot.Words;

namespace StudyBot.Study.Calendars;

/// <summary>Why a date is no study date.</summary>
internal abstract record DayOff
{
    /// <summary>The cohort does not study on this day of the week.</summary>
    internal sealed record Weekday : DayOff;

    internal sealed record Holiday(Bilingual<string> Name) : DayOff;

    internal sealed record Break(string Name) : DayOff;

    internal sealed record BeforeCohort : DayOff;

    internal sealed record AfterCohort : DayOff;
}
