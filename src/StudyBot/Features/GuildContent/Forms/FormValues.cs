using System.Collections.ObjectModel;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Between the fields of a form, by their names, and one language of an item.</summary>
internal static class FormValues
{
    /// <summary>What stands in the fields; empty for a language that the item does not have.</summary>
    public static IReadOnlyDictionary<string, string> Of(OwnEntry entry, Language language) =>
        entry switch
        {
            QuestionEntry question when (language == Language.Korean ? question.Korean : question.English) is { } text =>
                Named(entry.Kind, text.Prompt, text.Hint, string.Join('\n', text.KeyPoints), text.Answer, string.Join('\n', text.FollowUps)),
            AdviceEntry advice when (language == Language.Korean ? advice.Korean : advice.English) is { } text =>
                Named(entry.Kind, text.Title, text.Body, text.Task, text.Source),
            _ => ReadOnlyDictionary<string, string>.Empty,
        };

    /// <summary>The item that would come of it: the form's language anew, the other as before.</summary>
    /// <param name="form">Which form.</param>
    /// <param name="values">What stands in its fields.</param>
    /// <param name="before">The item; null for a new one.</param>
    /// <param name="builtIn">Knows the topics.</param>
    public static CheckedDraft<OwnEntry> Check(
        ContentForm form, IReadOnlyDictionary<string, string> values, OwnEntry? before, Content.ContentLibrary builtIn)
    {
        if (form.Kind == ItemKind.Question)
        {
            var question = QuestionRules.Check(Question(form, values, before as QuestionEntry), builtIn);
            return new(question.Entry, question.Problems);
        }

        var advice = AdviceRules.Check(Advice(form, values, before as AdviceEntry), builtIn);
        return new(advice.Entry, advice.Problems);
    }

    private static QuestionDraft Question(ContentForm form, IReadOnlyDictionary<string, string> values, QuestionEntry? before)
    {
        var written = new QuestionTextDraft
        {
            Prompt = values.GetValueOrDefault("prompt"),
            Hint = values.GetValueOrDefault("hint"),
            KeyPoints = QuestionTextDraft.Lines(values.GetValueOrDefault("points")),
            Answer = values.GetValueOrDefault("answer"),
            FollowUps = QuestionTextDraft.Lines(values.GetValueOrDefault("next")),
        };
        return new QuestionDraft
        {
            Topic = form.TopicId ?? before?.TopicId,
            Level = (form.Level ?? before?.Level)?.ToString(),
            Type = (form.Type ?? before?.Type)?.ToString(),
            Korean = form.Language == Language.Korean ? written : QuestionTextDraft.Of(before?.Korean),
            English = form.Language == Language.English ? written : QuestionTextDraft.Of(before?.English),
        };
    }

    private static AdviceDraft Advice(ContentForm form, IReadOnlyDictionary<string, string> values, AdviceEntry? before)
    {
        var written = new AdviceTextDraft
        {
            Title = values.GetValueOrDefault("title"),
            Body = values.GetValueOrDefault("body"),
            Task = values.GetValueOrDefault("task"),
            Source = values.GetValueOrDefault("source"),
        };
        return new AdviceDraft
        {
            Topic = form.TopicId ?? before?.TopicId,
            Stage = (form.Stage ?? before?.Stage)?.ToString(),
            Korean = form.Language == Language.Korean ? written : AdviceTextDraft.Of(before?.Korean),
            English = form.Language == Language.English ? written : AdviceTextDraft.Of(before?.English),
        };
    }

    private static Dictionary<string, string> Named(ItemKind kind, params string[] texts) =>
        FormField.Of(kind).Zip(texts).ToDictionary(pair => pair.First.Input, pair => pair.Second);
}
