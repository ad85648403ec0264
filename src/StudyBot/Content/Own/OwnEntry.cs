using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>The two things that a guild can have of its own; stored by name, in lower case.</summary>
internal enum ItemKind
{
    Question,
    Advice,
}

/// <summary>
/// What staff wrote, checked: made by <see cref="QuestionRules"/> and <see cref="AdviceRules"/>. One language or both; a
/// language that is there is complete.
/// </summary>
/// <param name="TopicId">From the closed list of its kind.</param>
internal abstract record OwnEntry(string TopicId)
{
    public abstract ItemKind Kind { get; }

    /// <summary>What it begins with, on one line.</summary>
    public abstract Bilingual<string> Name { get; }

    public abstract bool Has(Language language);

    public static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();

    /// <summary>Whether nothing would change by storing the other one; unlike equality it looks into lists.</summary>
    public abstract bool Same(OwnEntry other);

    /// <summary>Both sides; where one language is missing, the other stands on both.</summary>
    public static Bilingual<T> Both<T>(T? korean, T? english)
        where T : class =>
        (korean ?? english, english ?? korean) is ({ } ko, { } en)
            ? new(ko, en)
            : throw new InvalidOperationException("An item without any language passed the rules.");
}

/// <summary>A guild's own question.</summary>
internal sealed record QuestionEntry(
    string TopicId, QuestionLevel Level, QuestionKind Type, QuestionText? Korean, QuestionText? English) : OwnEntry(TopicId)
{
    public override ItemKind Kind => ItemKind.Question;

    public override bool Has(Language language) => (language == Language.Korean ? Korean : English) is not null;

    public override Bilingual<string> Name => new(FirstLine(Text.Korean.Prompt), FirstLine(Text.English.Prompt));

    public Bilingual<QuestionText> Text => Both(Korean, English);

    public override bool Same(OwnEntry other) => other is QuestionEntry question &&
        question with { Korean = Korean, English = English } == this && Same(Korean, question.Korean) && Same(English, question.English);

    private static bool Same(QuestionText? one, QuestionText? other) => one is null || other is null
        ? one is null && other is null
        : other with { KeyPoints = one.KeyPoints, FollowUps = one.FollowUps } == one &&
            one.KeyPoints.SequenceEqual(other.KeyPoints) && one.FollowUps.SequenceEqual(other.FollowUps);
}

/// <summary>A guild's own advice in one language.</summary>
/// <param name="Title">One line.</param>
/// <param name="Body">Discord Markdown, without the task.</param>
/// <param name="Task">What to do this week; empty for nothing.</param>
/// <param name="Source">Where it comes from, within the guild; empty when nobody said.</param>
internal sealed record OwnAdviceText(string Title, string Body, string Task, string Source);

/// <summary>A guild's own advice.</summary>
internal sealed record AdviceEntry(
    string TopicId, AdviceStage Stage, OwnAdviceText? Korean, OwnAdviceText? English) : OwnEntry(TopicId)
{
    public override ItemKind Kind => ItemKind.Advice;

    public override bool Has(Language language) => (language == Language.Korean ? Korean : English) is not null;

    public override Bilingual<string> Name => new(Text.Korean.Title, Text.English.Title);

    public Bilingual<OwnAdviceText> Text => Both(Korean, English);

    public override bool Same(OwnEntry other) => Equals(other);
}
