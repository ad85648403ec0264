namespace StudyBot.Content;

/// <summary>All advice and questions, checked. Lists keep the order of topics.yaml, then that of the files.</summary>
internal sealed class ContentLibrary
{
    private readonly Dictionary<string, AdviceItem> _adviceById;
    private readonly Dictionary<string, AdviceItem> _adviceByKey;
    private readonly Dictionary<string, Question> _questionsById;
    private readonly ILookup<string, AdviceItem> _adviceByTopic;
    private readonly ILookup<string, Question> _questionsByTopic;

    public ContentLibrary(
        IReadOnlyList<Topic> adviceTopics,
        IReadOnlyList<Topic> questionTopics,
        IReadOnlyList<AdviceItem> advice,
        IReadOnlyList<Question> questions)
    {
        (AdviceTopics, QuestionTopics, Advice, Questions) = (adviceTopics, questionTopics, advice, questions);
        _adviceById = advice.ToDictionary(item => item.Id);
        _adviceByKey = advice.ToDictionary(item => ContentKey.Of(item.Id));
        _questionsById = questions.ToDictionary(question => question.Id);
        _adviceByTopic = advice
            .SelectMany(item => item.Topics, (item, topic) => (item, topic.Id))
            .ToLookup(pair => pair.Id, pair => pair.item);
        _questionsByTopic = questions.ToLookup(question => question.Topic.Id);
    }

    public IReadOnlyList<Topic> AdviceTopics { get; }

    public IReadOnlyList<Topic> QuestionTopics { get; }

    public IReadOnlyList<AdviceItem> Advice { get; }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Null for an id that does not exist, or no longer does.</summary>
    public AdviceItem? FindAdvice(string id) => _adviceById.GetValueOrDefault(id);

    /// <summary>The item whose <see cref="ContentKey"/> this is; null when there is none, or no longer.</summary>
    public AdviceItem? FindAdviceByKey(string key) => _adviceByKey.GetValueOrDefault(key);

    /// <summary>Null for an id that does not exist, or no longer does.</summary>
    public Question? FindQuestion(string id) => _questionsById.GetValueOrDefault(id);

    /// <summary>Items that name the topic, as their first or otherwise.</summary>
    public IEnumerable<AdviceItem> AdviceOn(string topicId) => _adviceByTopic[topicId];

    public IEnumerable<Question> QuestionsOn(string topicId) => _questionsByTopic[topicId];
}
