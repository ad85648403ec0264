using StudyBot.Study.Feedback;

namespace StudyBot.Tests.Study.Feedback;

public sealed class UsefulFirstTests
{
    [Fact]
    public void What_many_found_useful_comes_before_what_nobody_rated_and_that_before_what_many_found_useless()
    {
        var order = new UsefulFirst(new Dictionary<string, ItemScore> { ["good"] = new(9, 1), ["bad"] = new(1, 9) });

        Assert.True(order.Score("good") > order.Score("unrated"));
        Assert.True(order.Score("unrated") > order.Score("bad"));
    }

    [Fact]
    public void One_rating_says_less_than_many()
    {
        var order = new UsefulFirst(new Dictionary<string, ItemScore> { ["one"] = new(1, 0), ["many"] = new(18, 2), ["few"] = new(0, 4) });

        Assert.True(order.Score("many") > order.Score("one"));
        Assert.InRange(order.Score("one") - order.Score("unrated"), 0.01, 0.1);
    }

    [Fact]
    public void Where_members_are_hard_to_please_an_unrated_item_is_held_to_be_like_the_others()
    {
        var kind = new UsefulFirst(new Dictionary<string, ItemScore> { ["a"] = new(20, 0) });
        var stern = new UsefulFirst(new Dictionary<string, ItemScore> { ["a"] = new(5, 15) });

        Assert.InRange(kind.Score("unrated"), 0.9, 1);
        Assert.InRange(stern.Score("unrated"), 0.2, 0.3);
        Assert.Equal(0.5, new UsefulFirst(new Dictionary<string, ItemScore>()).Score("unrated"), 6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Item_by_item_the_useful_one_is_always_offered_before_the_useless_one(int seed)
    {
        var order = new UsefulFirst(new Dictionary<string, ItemScore> { ["good"] = new(12, 0), ["bad"] = new(0, 12) });
        var random = new Random(seed);
        for (var member = 0; member < 200; member++)
        {
            var offered = InTurn(order, ["bad", "good", .. Enumerable.Range(0, 20).Select(number => $"new{number}")], random);

            Assert.True(offered.IndexOf("good") < offered.IndexOf("bad"));
            Assert.Equal("bad", offered[^1]);
        }
    }

    [Fact]
    public void New_items_come_up_among_many_good_ones_and_each_of_them_sooner_or_later()
    {
        var items = Enumerable.Range(0, 40).Select(number => number < 30 ? $"good{number}" : $"new{number}").ToList();
        var order = new UsefulFirst(items.Take(30).ToDictionary(id => id, _ => new ItemScore(10, 0)));
        var random = new Random(5);

        var first = Enumerable.Range(0, 1000).Select(_ => order.Choose(items, id => id, random)).ToList();

        Assert.InRange(first.Count(id => id.StartsWith("new", StringComparison.Ordinal)), 200, 500);
        Assert.Equal(items.Order(), first.Distinct().Order());
    }

    [Fact]
    public void The_same_chance_gives_the_same_order()
    {
        var order = new UsefulFirst(new Dictionary<string, ItemScore> { ["a"] = new(3, 0), ["b"] = new(0, 3) });

        Assert.Equal(InTurn(order, ["a", "b", "c", "d", "e"], new Random(11)), InTurn(order, ["a", "b", "c", "d", "e"], new Random(11)));
    }

    private static List<string> InTurn(UsefulFirst order, IEnumerable<string> items, Random random)
    {
        var left = items.ToList();
        var offered = new List<string>();
        while (left.Count > 0)
        {
            offered.Add(order.Choose(left, id => id, random));
            left.Remove(offered[^1]);
        }

        return offered;
    }
}
