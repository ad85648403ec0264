using StudyBot.Words;

namespace StudyBot.Content.Statistics;

/// <summary>How long the texts are, in characters (UTF-16 units, as the limits count).</summary>
internal sealed class TextLengths(IReadOnlyList<AdviceItem> advice, IReadOnlyList<Question> questions)
{
    public TextTable Table()
    {
        var table = new TextTable(
            "Lengths", "text", "ko min", "ko median", "ko max", "en min", "en median", "en max");
        Add("advice title", language => advice.Select(item => item.Text.In(language).Title));
        Add("advice body", language => advice.Select(item => item.Text.In(language).Body));
        Add("question prompt", language => questions.Select(question => question.Text.In(language).Prompt));
        Add("question hint", language => questions.Select(question => question.Text.In(language).Hint));
        Add("question key point", language => questions.SelectMany(question => question.Text.In(language).KeyPoints));
        Add("question answer", language => questions.Select(question => question.Text.In(language).Answer));
        Add("question follow-up", language => questions.SelectMany(question => question.Text.In(language).FollowUps));
        return table;

        void Add(string name, Func<Language, IEnumerable<string>> texts) =>
            table.Add(name, [.. Summary(texts(Language.Korean)), .. Summary(texts(Language.English))]);
    }

    private static int[] Summary(IEnumerable<string> texts)
    {
        var lengths = texts.Select(text => text.Length).Order().ToList();
        return lengths.Count == 0 ? [0, 0, 0] : [lengths[0], lengths[lengths.Count / 2], lengths[^1]];
    }
}
