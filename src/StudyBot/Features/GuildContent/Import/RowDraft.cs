using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>Makes an item of a row, and of what is stored already. What the file does not speak of stays as it is.</summary>
internal static class RowDraft
{
    /// <summary>What <c>/content add</c> takes as well when nobody says.</summary>
    public static IReadOnlyDictionary<DraftField, Bilingual<string>> Assumed { get; } = new Dictionary<DraftField, Bilingual<string>>
    {
        [DraftField.Level] = ItemWords.Name(QuestionLevel.Basic),
        [DraftField.Type] = ItemWords.Name(QuestionKind.Concept),
        [DraftField.Stage] = ItemWords.Name(AdviceStage.Preparing),
    };

    /// <param name="row">As the file has it.</param>
    /// <param name="before">The item that it takes the place of; null for a new one.</param>
    /// <param name="builtIn">Knows the topics.</param>
    public static CheckedDraft<OwnEntry> Check(FileRow row, OwnEntry? before, ContentLibrary builtIn)
    {
        if (row.Kind == ItemKind.Question)
        {
            var question = QuestionRules.Check(Question(row, before as QuestionEntry), builtIn);
            return new(question.Entry, question.Problems);
        }

        var advice = AdviceRules.Check(Advice(row, before as AdviceEntry), builtIn);
        return new(advice.Entry, advice.Problems);
    }

    /// <summary>Whether a word was taken for granted.</summary>
    public static bool Assumes(FileRow row, OwnEntry? before, DraftField field) =>
        before is null && new FileColumn(field).Kind == row.Kind && string.IsNullOrWhiteSpace(row.Text(field));

    private static QuestionDraft Question(FileRow row, QuestionEntry? before) => new()
    {
        Topic = Word(row, DraftField.Topic, before?.TopicId),
        Level = Word(row, DraftField.Level, before?.Level.ToString()),
        Type = Word(row, DraftField.Type, before?.Type.ToString()),
        Korean = QuestionText(row, Language.Korean, QuestionTextDraft.Of(before?.Korean)),
        English = QuestionText(row, Language.English, QuestionTextDraft.Of(before?.English)),
    };

    private static QuestionTextDraft? QuestionText(FileRow row, Language language, QuestionTextDraft? before) => !row.Speaks(language)
        ? before
        : new QuestionTextDraft
        {
            Prompt = row.Text(DraftField.Prompt, language) ?? before?.Prompt,
            Hint = row.Text(DraftField.Hint, language) ?? before?.Hint,
            KeyPoints = row.Entries(DraftField.KeyPoints, language) ?? before?.KeyPoints ?? [],
            Answer = row.Text(DraftField.Answer, language) ?? before?.Answer,
            FollowUps = row.Entries(DraftField.FollowUps, language) ?? before?.FollowUps ?? [],
        };

    private static AdviceDraft Advice(FileRow row, AdviceEntry? before) => new()
    {
        Topic = Word(row, DraftField.Topic, before?.TopicId),
        Stage = Word(row, DraftField.Stage, before?.Stage.ToString()),
        Korean = AdviceText(row, Language.Korean, AdviceTextDraft.Of(before?.Korean)),
        English = AdviceText(row, Language.English, AdviceTextDraft.Of(before?.English)),
    };

    private static AdviceTextDraft? AdviceText(FileRow row, Language language, AdviceTextDraft? before)
    {
        if (!row.Speaks(language))
            return before;
        var (body, task) = (row.Text(DraftField.Body, language), row.Text(DraftField.Task, language));
        if (task is null && body is not null)
            (body, task) = AdviceTask.Split(body, language);
        return new AdviceTextDraft
        {
            Title = row.Text(DraftField.Title, language) ?? before?.Title,
            Body = body ?? before?.Body,
            Task = task ?? before?.Task,
            Source = row.Text(DraftField.Source, language) ?? before?.Source,
        };
    }

    private static string? Word(FileRow row, DraftField field, string? before)
    {
        var written = row.Text(field);
        if (!string.IsNullOrWhiteSpace(written))
            return written;
        return before ?? (Assumed.TryGetValue(field, out var assumed) ? assumed.English : null);
    }
}
