using NodaTime;

namespace StudyBot.Scheduling;

/// <summary>How long to wait before something that failed is tried again: ever more rarely, about a day in all.</summary>
internal static class RetryDelay
{
    /// <summary>With the delays between them, about a day.</summary>
    public const int MostAttempts = 31;

    /// <summary>The longest wait between two attempts.</summary>
    public static readonly Duration Longest = Duration.FromHours(1);

    private static readonly Duration First = Duration.FromSeconds(30);

    /// <param name="attempts">Made so far, from 1.</param>
    public static Duration After(int attempts) => Duration.Min(First * Math.Pow(2, Math.Min(attempts, 10) - 1), Longest);
}
