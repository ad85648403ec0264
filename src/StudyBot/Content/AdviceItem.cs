using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>Where on the way to a job a piece of advice helps.</summary>
internal enum AdviceStage
{
    Exploring,
    Preparing,
    Applying,
    Interviewing,
    Deciding,
    Working,
}

/// <summary>The words of an item in one language; the body is Discord Markdown.</summary>
internal sealed record AdviceText(string Title, string Body);

/// <summary>One idea from a career talk, and one thing to do about it this week.</summary>
internal sealed record AdviceItem
{
    /// <summary>Unique over all advice and never reused: members' saved lists point to it.</summary>
    public required string Id { get; init; }

    /// <summary>One to three; the first is its home.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    public required AdviceStage Stage { get; init; }

    public required Bilingual<AdviceText> Text { get; init; }

    public required Citation Source { get; init; }

    /// <summary>Ids of questions that it helps with.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];
}
