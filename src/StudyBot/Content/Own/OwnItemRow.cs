using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Content.Own;

/// <summary>An item in one of its languages, as it stands in the tables.</summary>
internal abstract record OwnItemRow
{
    public required long Number { get; init; }

    public required string Topic { get; init; }

    public required long Revision { get; init; }

    public required Snowflake CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    public required Snowflake ChangedBy { get; init; }

    public required Instant ChangedAt { get; init; }

    public Instant? RetiredAt { get; init; }

    public required string Language { get; init; }

    public OwnItem Item(OwnEntry entry) => new()
    {
        Id = OwnId.Of(Number),
        Entry = entry,
        Revision = Revision,
        CreatedBy = CreatedBy,
        CreatedAt = CreatedAt,
        ChangedBy = ChangedBy,
        ChangedAt = ChangedAt,
        RetiredAt = RetiredAt,
    };
}

internal sealed record QuestionRow : OwnItemRow
{
    public required QuestionLevel Level { get; init; }

    public required QuestionKind Type { get; init; }

    public required string Prompt { get; init; }

    public required string Hint { get; init; }

    public required string KeyPoints { get; init; }

    public required string Answer { get; init; }

    public required string FollowUps { get; init; }

    public string? Credit { get; init; }

    public QuestionText Text => new(Prompt, Hint, Lines(KeyPoints), Answer, Lines(FollowUps));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

internal sealed record AdviceRow : OwnItemRow
{
    public required AdviceStage Stage { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public required string Task { get; init; }

    public required string Source { get; init; }

    public OwnAdviceText Text => new(Title, Body, Task, Source);
}
