using Xunit.Abstractions;

namespace StudyBot.Tests.Content.Search;

/// <summary>How often a member finds what they look for among the first three, on the content that ships.</summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    private const int Shown = 3;

    [Fact]
    public void Nine_in_ten_queries_find_their_item_among_the_first_three() =>
        Assert.InRange(HitRate(MemberQueries.Advice, MemberQueries.Questions), 0.9, 1);

    [Fact]
    public void Queries_that_the_search_was_not_tuned_on_fare_little_worse() =>
        Assert.InRange(HitRate(FreshQueries.Advice, FreshQueries.Questions), 0.85, 1);

    private double HitRate(IReadOnlyList<MemberQuery> advice, IReadOnlyList<MemberQuery> questions)
    {
        var results = advice.Select(query => Run(query, typed => [.. RealContent.Library.SearchAdvice(typed).Select(item => item.Id)]))
            .Concat(questions.Select(query => Run(query, typed => [.. RealContent.Library.SearchQuestions(typed).Select(item => item.Id)])))
            .ToList();
        foreach (var kind in results.GroupBy(result => result.Query.Kind).OrderBy(group => group.Key))
            output.WriteLine($"{kind.Key,-10} {kind.Count(result => result.Hit)} of {kind.Count()}");
        var rate = results.Average(result => result.Hit ? 1.0 : 0);
        output.WriteLine($"{"all",-10} {rate:P1} of {results.Count}");
        return rate;
    }

    private (MemberQuery Query, bool Hit) Run(MemberQuery query, Func<string, List<string>> find)
    {
        var found = find(query.Typed);
        var hit = found.Take(Shown).Any(query.IsPleasedBy);
        if (!hit)
            output.WriteLine($"  missed \"{query.Typed}\" ({query.Expected}, at {found.FindIndex(query.IsPleasedBy) + 1}): {string.Join(' ', found.Take(Shown))}");
        return (query, hit);
    }
}
