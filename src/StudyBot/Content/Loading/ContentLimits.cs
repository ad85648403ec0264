namespace StudyBot.Content.Loading;

/// <summary>
/// How long texts may be, in UTF-16 units. They keep an item worth two minutes, and far inside what Discord shows: embeds
/// of 4096 characters, option labels of 100 (a key point and a title each become one), custom ids of 100.
/// </summary>
internal static class ContentLimits
{
    public const int Id = 60;

    /// <summary>A topic's id stands in custom ids beside a search.</summary>
    public const int TopicId = 24;

    public const int TopicName = 40;

    /// <summary>Other words for a topic.</summary>
    public const int TopicAlso = 10;
    public const int SourceName = 100;
    public const int Section = 100;
    public const int KoreanTitle = 60;
    public const int EnglishTitle = 80;
    public const int Synonym = 40;

    /// <summary>A synonym of a single letter would be in every text.</summary>
    public const int ShortestSynonym = 2;

    /// <summary>How many groups of synonyms a word may be in: CV is a résumé and computer vision.</summary>
    public const int MeaningsOfSynonym = 2;

    public const int ShortestBody = 300;
    public const int LongestBody = 700;
    public const int Prompt = 500;
    public const int Hint = 300;
    public const int KeyPoint = 90;
    public const int ShortestAnswer = 400;
    public const int LongestAnswer = 1200;
    public const int FollowUp = 200;
}
