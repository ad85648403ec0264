namespace StudyBot.Content.Own;

/// <summary>
/// Where a guild's own items may be smaller than the built-in ones, which are written for everyone. What is not here is as
/// in <see cref="Loading.ContentLimits"/>.
/// </summary>
internal static class OwnLimits
{
    /// <summary>"깃이 뭐죠?" is a question; a single letter, or a word that slipped into the wrong field, is none.</summary>
    public const int ShortestPrompt = 5;

    public const int ShortestKeyPoint = 2;
    public const int ShortestTitle = 2;
    public const int ShortestAnswer = 10;
    public const int ShortestBody = 20;
    public const int FewestKeyPoints = 1;
    public const int MostKeyPoints = 6;
    public const int MostFollowUps = 4;
    public const int Task = 300;
    public const int Source = 100;

    /// <summary>Of each kind, the retired included: they all are in memory while the guild is awake.</summary>
    public const int MostItems = 2000;
}
