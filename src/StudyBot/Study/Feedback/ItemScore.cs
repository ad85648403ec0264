namespace StudyBot.Study.Feedback;

/// <summary>How many members of a guild found an item useful, and how many did not.</summary>
internal readonly record struct ItemScore(int Useful, int NotUseful)
{
    public int Ratings => Useful + NotUseful;
}

/// <summary>What one member sees of the feedback on an item.</summary>
/// <param name="Useful">How many members of the guild found it useful.</param>
/// <param name="Own">Whether the member did; null when they did not say.</param>
/// <param name="IsReported">Whether a mistake that they reported waits for staff.</param>
internal sealed record ItemFeedback(int Useful, bool? Own, bool IsReported);
