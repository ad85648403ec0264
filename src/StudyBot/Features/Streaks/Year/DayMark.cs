namespace StudyBot.Features.Streaks.Year;

/// <summary>How a study date looks in the picture of a year.</summary>
internal enum DayMark
{
    /// <summary>Nothing was asked of the member: a day off, an excuse, an outage, or before their first.</summary>
    Free,

    /// <summary>Required, and nothing was done; also today, as long as nothing is.</summary>
    Empty,

    /// <summary>Missed, and covered by a rest day or earned back.</summary>
    Rest,

    /// <summary>Met, with less than half an hour recorded or with an answer alone.</summary>
    Light,

    /// <summary>Half an hour and more.</summary>
    Medium,

    /// <summary>An hour and more.</summary>
    Strong,

    /// <summary>Two hours and more.</summary>
    Full,
}

internal static class DayMarks
{
    /// <param name="minutes">Recorded for a date that is met.</param>
    public static DayMark Met(int minutes) => minutes switch
    {
        < 30 => DayMark.Light,
        < 60 => DayMark.Medium,
        < 120 => DayMark.Strong,
        _ => DayMark.Full,
    };
}
