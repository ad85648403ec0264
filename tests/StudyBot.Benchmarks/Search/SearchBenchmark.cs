using StudyBot.Content;
using StudyBot.Content.Loading;
using StudyBot.Content.Search;
using StudyBot.Tests.Content.Search;

namespace StudyBot.Benchmarks.Search;

/// <summary>Searches as members type them, in the content that ships and in ten times as much.</summary>
internal static class SearchBenchmark
{
    private const int Tenfold = 10;
    private const int Rounds = 30;
    private const int WarmUp = 20;
    private const int Builds = 7;
    private const int OwnItems = 30;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(2);

    public static void Run(Report report)
    {
        var library = ContentLoader.Load(new ContentOptions().Path);
        var grown = new GrownContent(library);
        var synonyms = library.Search.Synonyms;
        report.Table("content", "items", "median", "p99", "longest", "slowest query, its median");
        var advice = Queries(report, "advice", MemberQueries.Advice, times => new SearchIndex<AdviceItem>(grown.Advice(times), AdviceFields.Of, synonyms));
        var questions = Queries(report, "questions", MemberQueries.Questions, times => new SearchIndex<Question>(grown.Questions(times), QuestionFields.Of, synonyms));
        report.Limit($"every query takes less than {Timing.Text(Longest)} with ten times the content", advice < Longest && questions < Longest);

        report.Table("index", "processor time to build", "memory it holds");
        Index(report, "advice", grown.Advice, AdviceFields.Of, synonyms);
        Index(report, "questions", grown.Questions, QuestionFields.Of, synonyms);
        Row(report, "all content, read from its files", () => ContentLoader.Load(new ContentOptions().Path));
    }

    /// <returns>What the slowest query takes with ten times the content; its median, since a busy machine halts any of them now and then.</returns>
    private static TimeSpan Queries<T>(Report report, string name, IReadOnlyList<MemberQuery> queries, Func<int, SearchIndex<T>> build)
        where T : class
    {
        Queries(report, name, queries, build(1));
        return Queries(report, $"{name}, ×{Tenfold}", queries, build(Tenfold));
    }

    private static TimeSpan Queries<T>(Report report, string name, IReadOnlyList<MemberQuery> queries, SearchIndex<T> index)
        where T : class
    {
        var timings = Timing.Each([.. queries.Select(query => new Action(() => index.Find(query.Typed)))], Rounds, WarmUp);
        var (slowest, query) = timings.Zip(queries).MaxBy(pair => pair.First.Median);
        var all = Timing.Together(timings);
        report.Row(
            name, $"{index.Count}", Timing.Text(all.Median), Timing.Text(all.Percentile(99)), Timing.Text(all.Longest),
            $"{query.Typed}: {Timing.Text(slowest.Median)}");
        return slowest.Median;
    }

    private static void Index<T>(
        Report report, string name, Func<int, IReadOnlyList<T>> items, Func<T, IEnumerable<SearchField>> fields, Synonyms synonyms)
        where T : class
    {
        var (once, tenfold) = (items(1), items(Tenfold));
        Row(report, name, () => new SearchIndex<T>(once, fields, synonyms));
        Row(report, $"{name}, ×{Tenfold}", () => new SearchIndex<T>(tenfold, fields, synonyms));
        var index = new SearchIndex<T>(once, fields, synonyms);
        IReadOnlyList<T> withOwn = [.. once, .. tenfold.Skip(once.Count).Take(OwnItems)];
        Row(report, $"{name}, and {OwnItems} of a guild's own beside them", () => index.Over(withOwn));
    }

    private static void Row(Report report, string name, Func<object> make) =>
        report.Row(name, Timing.Text(Timing.Processor(() => make(), Builds, warmUp: 3)), Memory.Text(Memory.Held(make)));
}
