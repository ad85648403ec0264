using System.Text.RegularExpressions;

namespace StudyBot.Content.Own;

/// <summary>
/// A question as somebody wrote it, in a form or in a file: anything can be missing or wrong. <see cref="QuestionRules"/>
/// makes a <see cref="QuestionEntry"/> of it.
/// </summary>
internal sealed record QuestionDraft
{
    /// <summary>The id, or the name in either language.</summary>
    public string? Topic { get; init; }

    /// <summary>A <see cref="QuestionLevel"/> in lower case.</summary>
    public string? Level { get; init; }

    /// <summary>A <see cref="QuestionKind"/> in lower case.</summary>
    public string? Type { get; init; }

    public QuestionTextDraft? Korean { get; init; }

    public QuestionTextDraft? English { get; init; }
}

/// <summary>One language of a question; null and empty are the same.</summary>
internal sealed partial record QuestionTextDraft
{
    public string? Prompt { get; init; }

    public string? Hint { get; init; }

    public IReadOnlyList<string> KeyPoints { get; init; } = [];

    public string? Answer { get; init; }

    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>What is stored, to be checked again with what is new.</summary>
    public static QuestionTextDraft? Of(QuestionText? text) => text is null ? null : new QuestionTextDraft
    {
        Prompt = text.Prompt,
        Hint = text.Hint,
        KeyPoints = text.KeyPoints,
        Answer = text.Answer,
        FollowUps = text.FollowUps,
    };

    /// <summary>Whether there is nothing in it at all, so that the language counts as missing and not as half.</summary>
    public bool IsEmpty => new[] { Prompt, Hint, Answer }.Concat(KeyPoints).Concat(FollowUps).All(string.IsNullOrWhiteSpace);

    /// <summary>The entries of a text that has one a line; empty lines and bullets that people put before them do not count.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n').Select(line => Bullet().Replace(line, "").Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"^\s*[-*•]\s+")]
    private static partial Regex Bullet();
}
