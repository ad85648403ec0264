namespace StudyBot.Features.Suggestions;

/// <summary>How much a member can suggest. Staff are asked to read all of it, so it is little.</summary>
internal static class SuggestionLimits
{
    /// <summary>Suggestions of a member that may wait at a time.</summary>
    public const int Waiting = 5;

    /// <summary>Suggestions that a member may send in a study day, withdrawn ones included.</summary>
    public const int ADay = 3;

    /// <summary>Where it was met; UTF-16 units.</summary>
    public const int Origin = 300;

    /// <summary>Staff's own words on declining; UTF-16 units.</summary>
    public const int Reason = 300;

    /// <summary>A name beside a question; UTF-16 units. Discord's are no longer.</summary>
    public const int Credit = 32;

    /// <summary>From so many waiting ones on staff are told once a day, and no longer of each.</summary>
    public const int NoticesEach = 10;
}
