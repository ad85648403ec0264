using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>A built-in item as a guild could have written it, to be changed and kept as its own.</summary>
internal static class OwnCopy
{
    public static QuestionEntry Of(Question question) =>
        new(question.Topic.Id, question.Level, question.Kind, question.Text.Korean, question.Text.English);

    public static AdviceEntry Of(AdviceItem advice) =>
        new(advice.Topics[0].Id, advice.Stage, Text(advice, Language.Korean), Text(advice, Language.English));

    private static OwnAdviceText Text(AdviceItem advice, Language language)
    {
        var text = advice.Text.In(language);
        var (body, task) = AdviceTask.Split(text.Body, language);
        var source = new[] { advice.Source.Document.Name.In(language), advice.Source.Section.In(language) }.Where(part => part.Length > 0);
        return new OwnAdviceText(text.Title, body, task ?? "", DisplayText.Shorten(string.Join(", ", source), OwnLimits.Source));
    }
}
