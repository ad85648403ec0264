using StudyBot.Content.Search;

namespace StudyBot.Content.Loading;

/// <summary>An item and where it stands, so that what is wrong with it can be said with its line.</summary>
internal sealed record Located<T>(T Item, YamlSection Section);

/// <summary>All that was read of a content folder, right or wrong.</summary>
/// <param name="AdviceTopics">The closed list, in its order.</param>
/// <param name="QuestionTopics">The closed list, in its order.</param>
/// <param name="Sources">Documents that items may cite.</param>
/// <param name="Advice">In the order of the files.</param>
/// <param name="Questions">In the order of the files.</param>
/// <param name="Synonyms">What searches take for the same.</param>
/// <param name="Problems">What is wrong; reports of the sections go here too.</param>
internal sealed record ContentReading(
    IReadOnlyList<Topic> AdviceTopics,
    IReadOnlyList<Topic> QuestionTopics,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Located<AdviceItem>> Advice,
    IReadOnlyList<Located<Question>> Questions,
    Synonyms Synonyms,
    ContentProblems Problems)
{
    /// <exception cref="OperatorException">Something is wrong; everything is named.</exception>
    public ContentLibrary ToLibrary(string path)
    {
        Problems.ThrowIfAny(path);
        return new ContentLibrary(
            AdviceTopics,
            QuestionTopics,
            InOrder(Advice, AdviceTopics, item => item.Topics[0]),
            InOrder(Questions, QuestionTopics, question => question.Topic),
            Synonyms);
    }

    private static List<T> InOrder<T>(IReadOnlyList<Located<T>> items, IReadOnlyList<Topic> topics, Func<T, Topic> topicOf)
    {
        var ranks = topics.Index().ToDictionary(topic => topic.Item.Id, topic => topic.Index);
        return [.. items.Select(located => located.Item).OrderBy(item => ranks[topicOf(item).Id])];
    }
}
