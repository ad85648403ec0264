using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>The parts of a draft that can be wrong.</summary>
internal enum DraftField
{
    /// <summary>The item as a whole.</summary>
    Item,
    Topic,
    Level,
    Type,
    Stage,
    Prompt,
    Hint,
    KeyPoints,
    Answer,
    FollowUps,
    Title,
    Body,
    Task,
    Source,
}

/// <summary>Something that keeps a draft from being stored.</summary>
/// <param name="Field">Where.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Fix">What to do about it.</param>
internal sealed record DraftProblem(DraftField Field, Bilingual<string> Sentence, Bilingual<string> Fix)
{
    /// <summary>Of which of the two texts; null for what has no language.</summary>
    public Language? Language { get; init; }

    /// <summary>Which entry of a list, from 1; null for the field as a whole.</summary>
    public int? Entry { get; init; }

    /// <summary>Where it is, in the reader's words: "Key point 2 (Korean)".</summary>
    public string Place(Language reader) => DraftTexts.Both.In(reader).Place(this);

    /// <summary>All of it on one line, in the reader's language.</summary>
    public string Line(Language reader) => $"**{Place(reader)}** · {Sentence.In(reader)} {Fix.In(reader)}";
}

/// <summary>What became of a draft: the entry, or every problem at once.</summary>
/// <param name="Entry">Null when there are problems.</param>
/// <param name="Problems">Empty when there is an entry.</param>
internal sealed record CheckedDraft<T>(T? Entry, IReadOnlyList<DraftProblem> Problems)
    where T : OwnEntry;
