using System.Text.RegularExpressions;
using StudyBot.Content;
using StudyBot.Words;

namespace StudyBot.Benchmarks.Search;

/// <summary>
/// A library several times as large as the one that ships. Each further copy of an item changes some of its words for words
/// of other items, so that words stay as frequent as they are, and some for words that stand nowhere else, since a larger
/// library has a larger vocabulary.
/// </summary>
internal sealed partial class GrownContent
{
    private const int ChangedPercent = 20;
    private const int NewPercent = 4;

    private readonly ContentLibrary _library;
    private readonly Bilingual<IReadOnlyList<string>> _words;

    public GrownContent(ContentLibrary library)
    {
        _library = library;
        _words = new(Words(Language.Korean), Words(Language.English));
    }

    /// <param name="times">1 for what ships.</param>
    public IReadOnlyList<AdviceItem> Advice(int times) =>
        [.. Enumerable.Range(0, times).SelectMany(copy => _library.Advice.Select((item, place) => copy == 0 ? item : Copy(item, copy, place)))];

    /// <param name="times">1 for what ships.</param>
    public IReadOnlyList<Question> Questions(int times) =>
        [.. Enumerable.Range(0, times).SelectMany(copy => _library.Questions.Select((item, place) => copy == 0 ? item : Copy(item, copy, place)))];

    private AdviceItem Copy(AdviceItem item, int copy, int place)
    {
        var random = new Random((copy * 10_007) + place);
        AdviceText In(Language language) => new(
            Changed(item.Text.In(language).Title, language, random), Changed(item.Text.In(language).Body, language, random));
        return item with { Id = $"{item.Id}-{copy}", Text = new(In(Language.Korean), In(Language.English)) };
    }

    private Question Copy(Question question, int copy, int place)
    {
        var random = new Random((copy * 10_007) + place);
        QuestionText In(Language language)
        {
            var text = question.Text.In(language);
            string Change(string part) => Changed(part, language, random);
            return new(Change(text.Prompt), Change(text.Hint), [.. text.KeyPoints.Select(Change)], Change(text.Answer), [.. text.FollowUps.Select(Change)]);
        }

        return question with { Id = $"{question.Id}-{copy}", Text = new(In(Language.Korean), In(Language.English)) };
    }

    private string Changed(string text, Language language, Random random)
    {
        var words = _words.In(language);
        return Word().Replace(text, word => random.Next(100) switch
        {
            < NewPercent => $"{word.Value[..(word.Length / 2)]}{words[random.Next(words.Count)]}",
            < ChangedPercent => words[random.Next(words.Count)],
            _ => word.Value,
        });
    }

    private List<string> Words(Language language) =>
    [
        .. _library.Advice.Select(item => item.Text.In(language).Body)
            .Concat(_library.Questions.Select(question => question.Text.In(language).Answer))
            .SelectMany(text => Word().Matches(text).Select(match => match.Value)),
    ];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
