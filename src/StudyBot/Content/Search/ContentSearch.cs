namespace StudyBot.Content.Search;

/// <summary>The indexes of a library, each built when somebody first looks into it.</summary>
internal sealed class ContentSearch
{
    private readonly Lazy<SearchIndex<AdviceItem>> _advice;
    private readonly Lazy<SearchIndex<Question>> _questions;

    public ContentSearch(IReadOnlyList<AdviceItem> advice, IReadOnlyList<Question> questions, Synonyms synonyms)
        : this(() => new(advice, AdviceFields.Of, synonyms), () => new(questions, QuestionFields.Of, synonyms), synonyms)
    {
    }

    private ContentSearch(Func<SearchIndex<AdviceItem>> advice, Func<SearchIndex<Question>> questions, Synonyms synonyms) =>
        (_advice, _questions, Synonyms) = (new(advice), new(questions), synonyms);

    public Synonyms Synonyms { get; }

    public SearchIndex<AdviceItem> Advice => _advice.Value;

    public SearchIndex<Question> Questions => _questions.Value;

    /// <summary>For a library of other items; costs only the items that are not in this one.</summary>
    public ContentSearch Over(IReadOnlyList<AdviceItem> advice, IReadOnlyList<Question> questions) =>
        new(() => Advice.Over(advice), () => Questions.Over(questions), Synonyms);
}
