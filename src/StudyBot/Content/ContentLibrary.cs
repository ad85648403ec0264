using StudyBot.Content.Search;

namespace StudyBot.Content;

/// <summary>
/// All advice and questions that somebody is offered, checked; and by id those that are offered no longer, since old posts
/// and saved lists still point to them. Lists keep the order of topics.yaml, then that of the files.
/// </summary>
internal sealed class ContentLibrary
{
    private readonly Dictionary<string, AdviceItem> _adviceById;
    private readonly Dictionary<string, AdviceItem> _adviceByKey;
    private readonly Dictionary<string, Question> _questionsById;
    private readonly Dictionary<string, Question> _questionsByKey;
    private readonly ILookup<string, AdviceItem> _adviceByTopic;
    private readonly ILookup<string, Question> _questionsByTopic;

    public ContentLibrary(
        IReadOnlyList<Topic> adviceTopics,
        IReadOnlyList<Topic> questionTopics,
        IReadOnlyList<AdviceItem> advice,
        IReadOnlyList<Question> questions,
        Synonyms? synonyms = null)
        : this(adviceTopics, questionTopics, advice, questions, [], [], new ContentSearch(advice, questions, synonyms ?? Synonyms.None))
    {
    }

    private ContentLibrary(
        IReadOnlyList<Topic> adviceTopics,
        IReadOnlyList<Topic> questionTopics,
        IReadOnlyList<AdviceItem> advice,
        IReadOnlyList<Question> questions,
        IEnumerable<AdviceItem> withdrawnAdvice,
        IEnumerable<Question> withdrawnQuestions,
        ContentSearch search)
    {
        (AdviceTopics, QuestionTopics, Advice, Questions, Search) = (adviceTopics, questionTopics, advice, questions, search);
        _adviceById = advice.Concat(withdrawnAdvice).ToDictionary(item => item.Id);
        _adviceByKey = _adviceById.Values.ToDictionary(item => ContentKey.Of(item.Id));
        _questionsById = questions.Concat(withdrawnQuestions).ToDictionary(question => question.Id);
        _questionsByKey = _questionsById.Values.ToDictionary(question => ContentKey.Of(question.Id));
        _adviceByTopic = advice
            .SelectMany(item => item.Topics, (item, topic) => (item, topic.Id))
            .ToLookup(pair => pair.Id, pair => pair.item);
        _questionsByTopic = questions.ToLookup(question => question.Topic.Id);
    }

    public IReadOnlyList<Topic> AdviceTopics { get; }

    public IReadOnlyList<Topic> QuestionTopics { get; }

    public IReadOnlyList<AdviceItem> Advice { get; }

    public IReadOnlyList<Question> Questions { get; }

    public ContentSearch Search { get; }

    /// <summary>Null for an id that does not exist, or no longer does.</summary>
    public AdviceItem? FindAdvice(string id) => _adviceById.GetValueOrDefault(id);

    /// <summary>The item whose <see cref="ContentKey"/> this is; null when there is none, or no longer.</summary>
    public AdviceItem? FindAdviceByKey(string key) => _adviceByKey.GetValueOrDefault(key);

    /// <summary>Null for an id that does not exist, or no longer does.</summary>
    public Question? FindQuestion(string id) => _questionsById.GetValueOrDefault(id);

    /// <summary>The question whose <see cref="ContentKey"/> this is; null when there is none, or no longer.</summary>
    public Question? FindQuestionByKey(string key) => _questionsByKey.GetValueOrDefault(key);

    /// <summary>Items that name the topic, as their first or otherwise.</summary>
    public IEnumerable<AdviceItem> AdviceOn(string topicId) => _adviceByTopic[topicId];

    public IEnumerable<Question> QuestionsOn(string topicId) => _questionsByTopic[topicId];

    /// <summary>Advice that fits what somebody typed, best first.</summary>
    public IReadOnlyList<AdviceItem> SearchAdvice(string typed) => Search.Advice.Find(typed);

    /// <summary>Questions that fit what somebody typed, best first.</summary>
    public IReadOnlyList<Question> SearchQuestions(string typed) => Search.Questions.Find(typed);

    /// <summary>The same library with a guild's own items in it, and without what the guild does not want to be offered.</summary>
    /// <param name="advice">The guild's own; ids and keys must differ from those that are here.</param>
    /// <param name="questions">The guild's own.</param>
    /// <param name="offersAdvice">Whether an item is offered; otherwise it is only found by its id.</param>
    /// <param name="offersQuestion">The same for questions.</param>
    public ContentLibrary With(
        IReadOnlyList<AdviceItem> advice,
        IReadOnlyList<Question> questions,
        Func<AdviceItem, bool> offersAdvice,
        Func<Question, bool> offersQuestion)
    {
        var allAdvice = _adviceById.Values.Concat(advice).ToLookup(offersAdvice);
        var allQuestions = _questionsById.Values.Concat(questions).ToLookup(offersQuestion);
        var (offeredAdvice, offeredQuestions) = (allAdvice[true].ToList(), allQuestions[true].ToList());
        return new ContentLibrary(
            AdviceTopics, QuestionTopics, offeredAdvice, offeredQuestions, allAdvice[false], allQuestions[false], Search.Over(offeredAdvice, offeredQuestions));
    }
}
