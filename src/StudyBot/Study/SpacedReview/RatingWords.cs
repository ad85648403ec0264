using StudyBot.Words;

namespace StudyBot.Study.SpacedReview;

/// <summary>What the ratings are called on buttons.</summary>
internal static class RatingWords
{
    public static string Name(this Rating rating, Language language) => (rating, language) switch
    {
        (Rating.Again, Language.Korean) => "다시",
        (Rating.Hard, Language.Korean) => "어려워요",
        (Rating.Good, Language.Korean) => "좋아요",
        (_, Language.Korean) => "쉬워요",
        _ => rating.ToString(),
    };
}
