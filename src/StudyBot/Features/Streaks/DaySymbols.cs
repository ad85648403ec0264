using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks;

/// <summary>How a day looks in a row of days, wherever one is shown.</summary>
internal static class DaySymbols
{
    public static string Of(DayVerdict verdict) => verdict switch
    {
        DayVerdict.Met => "🟩",
        DayVerdict.RestDay => "🛌",
        DayVerdict.EarnedBack => "💪",
        DayVerdict.Excused => "📨",
        DayVerdict.Outage => "🔧",
        DayVerdict.Missed => "⬛",
        DayVerdict.Open => "🔲",
        _ => "▫️",
    };
}
