namespace StudyBot.Study.SpacedReview;

/// <summary>How well a member recalled an answer, in their own judgement; the number is stored, and is FSRS's grade G.</summary>
internal enum Rating
{
    /// <summary>Not at all, or wrongly.</summary>
    Again = 1,

    /// <summary>With much effort, or only in part.</summary>
    Hard = 2,

    Good = 3,

    /// <summary>At once and whole.</summary>
    Easy = 4,
}

internal static class Ratings
{
    public static IReadOnlyList<Rating> All { get; } = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];
}
