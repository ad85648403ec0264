using StudyBot.Words;

namespace StudyBot.Content;

internal enum QuestionLevel
{
    Basic,
    Intermediate,
    Advanced,
}

internal enum QuestionKind
{
    Concept,
    Coding,
    Design,
    Project,
    Behavioral,
}

/// <summary>
/// The words of a question in one language; prompt and answer are Discord Markdown. Of what is built in every part is
/// there, in both languages as many and in the same order; a guild's own question may do without some.
/// </summary>
/// <param name="Prompt">What is asked.</param>
/// <param name="Hint">A push in the right direction that gives nothing away; empty for none.</param>
/// <param name="KeyPoints">What a good answer names; one or more.</param>
/// <param name="Answer">The model answer.</param>
/// <param name="FollowUps">What an interviewer would ask next; may be empty.</param>
internal sealed record QuestionText(
    string Prompt, string Hint, IReadOnlyList<string> KeyPoints, string Answer, IReadOnlyList<string> FollowUps);

/// <summary>An interview question with its model answer.</summary>
internal sealed record Question
{
    /// <summary>Unique over all questions and never reused: posted slots point to it.</summary>
    public required string Id { get; init; }

    public required Topic Topic { get; init; }

    public required QuestionLevel Level { get; init; }

    public required QuestionKind Kind { get; init; }

    public required Bilingual<QuestionText> Text { get; init; }

    /// <summary>Ids of advice that helps with it.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    public required Citation Source { get; init; }

    /// <summary>The name of the member who suggested it to the guild and wants to be named, on one line; null for none.</summary>
    public string? Credit { get; init; }
}
