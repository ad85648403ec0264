using System.Globalization;
using StudyBot.Content.Linting;
using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Statistics;

/// <summary>What the content holds, as tables.</summary>
internal sealed class ContentStatistics(ContentReading reading)
{
    private readonly List<Question> _questions = [.. reading.Questions.Select(located => located.Item)];
    private readonly List<AdviceItem> _advice = [.. reading.Advice.Select(located => located.Item)];

    public IReadOnlyList<TextTable> Tables() => [Questions(), Advice(), new TextLengths(_advice, _questions).Table(), Sources(), Nearest()];

    private TextTable Questions()
    {
        var (levels, kinds) = (Enum.GetValues<QuestionLevel>(), Enum.GetValues<QuestionKind>());
        var table = new TextTable("Questions", ["topic", "주제", .. levels.Select(YamlSection.WordOf), .. kinds.Select(YamlSection.WordOf), "all"]);
        foreach (var topic in reading.QuestionTopics)
            Add(topic.Id, topic.Name.Korean, [.. _questions.Where(question => question.Topic.Id == topic.Id)]);
        Add("all", "전체", _questions);
        return table;

        void Add(string id, string name, List<Question> questions) => table.Add([
            id, name,
            .. levels.Select(level => Number(questions.Count(question => question.Level == level))),
            .. kinds.Select(kind => Number(questions.Count(question => question.Kind == kind))),
            Number(questions.Count)]);
    }

    private TextTable Advice()
    {
        var stages = Enum.GetValues<AdviceStage>();
        var table = new TextTable("Advice, by first topic", ["topic", "주제", .. stages.Select(YamlSection.WordOf), "all"]);
        foreach (var topic in reading.AdviceTopics)
            Add(topic.Id, topic.Name.Korean, [.. _advice.Where(item => item.Topics[0].Id == topic.Id)]);
        Add("all", "전체", _advice);
        return table;

        void Add(string id, string name, List<AdviceItem> items) => table.Add([
            id, name, .. stages.Select(stage => Number(items.Count(item => item.Stage == stage))), Number(items.Count)]);
    }

    private TextTable Sources()
    {
        var table = new TextTable("Sources", "document", "문서", "advice", "questions");
        foreach (var source in reading.Sources)
        {
            table.Add(
                source.Id,
                source.Name.Korean,
                Number(_advice.Count(item => item.Source.Document.Id == source.Id)),
                Number(_questions.Count(question => question.Source.Document.Id == source.Id)));
        }

        return table;
    }

    /// <summary>How far the collection is from repeating itself, and where.</summary>
    private TextTable Nearest()
    {
        var table = new TextTable("Most alike", "of", "language", "likeness", "limit", "items");
        foreach (var compared in SimilarItems.Compared(reading))
        {
            var pairs = SimilarItems.Pairs(compared);
            if (pairs.Count == 0)
                continue;
            var (first, second, likeness) = pairs.MaxBy(pair => pair.Value);
            table.Add(
                compared.Name, compared.Language.Code(), Decimals(likeness, "0.000"), Decimals(compared.Limit, "0.00"),
                $"{compared.Texts[first].Id}, {compared.Texts[second].Id}");
        }

        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimals(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
