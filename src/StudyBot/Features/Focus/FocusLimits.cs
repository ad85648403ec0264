using NodaTime;

namespace StudyBot.Features.Focus;

/// <summary>How long, how often, how many.</summary>
internal static class FocusLimits
{
    /// <summary>Whoever focused for less has nothing recorded.</summary>
    public const int LeastCounted = 5;

    public const int ShortestRound = 5;

    public const int LongestRound = 180;

    public const int UsualRound = 25;

    public const int MostRounds = 12;

    public const int LongestBreak = 60;

    public const int UsualBreak = 5;

    /// <summary>Hours, breaks included: one sitting, not a night.</summary>
    public const int LongestHours = 12;

    public const int LongestTask = 200;

    /// <summary>As many as one message can name.</summary>
    public const int MostMembers = 25;

    /// <summary>Channels that a select can take.</summary>
    public const int MostChannels = 25;

    public static readonly Duration LongestPause = Duration.FromHours(2);

    /// <summary>No phase lasts longer; what is due later was put there by a clock that ran ahead.</summary>
    public static readonly Duration LongestPhase = Duration.FromMinutes(LongestRound);

    /// <summary>After this delay a turn came late, and the message says so.</summary>
    public static readonly Duration Punctual = Duration.FromMinutes(2);
}
