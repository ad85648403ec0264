using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Why a date was off, as a slot keeps it.</summary>
internal static class DayOffCode
{
    public static string Of(DayOff off) => off switch
    {
        DayOff.Holiday => "holiday",
        DayOff.Break => "break",
        DayOff.BeforeCohort => "before_cohort",
        DayOff.AfterCohort => "after_cohort",
        _ => "weekday",
    };
}
