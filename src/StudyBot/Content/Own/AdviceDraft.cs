namespace StudyBot.Content.Own;

/// <summary>Advice as somebody wrote it; <see cref="AdviceRules"/> makes an <see cref="AdviceEntry"/> of it.</summary>
internal sealed record AdviceDraft
{
    /// <summary>The id, or the name in either language.</summary>
    public string? Topic { get; init; }

    /// <summary>An <see cref="AdviceStage"/> in lower case.</summary>
    public string? Stage { get; init; }

    public AdviceTextDraft? Korean { get; init; }

    public AdviceTextDraft? English { get; init; }
}

/// <summary>One language of advice; null and empty are the same.</summary>
internal sealed record AdviceTextDraft
{
    public string? Title { get; init; }

    public string? Body { get; init; }

    public string? Task { get; init; }

    public string? Source { get; init; }

    /// <inheritdoc cref="QuestionTextDraft.Of"/>
    public static AdviceTextDraft? Of(OwnAdviceText? text) => text is null ? null : new AdviceTextDraft
    {
        Title = text.Title,
        Body = text.Body,
        Task = text.Task,
        Source = text.Source,
    };

    /// <inheritdoc cref="QuestionTextDraft.IsEmpty"/>
    public bool IsEmpty => new[] { Title, Body, Task, Source }.All(string.IsNullOrWhiteSpace);
}
