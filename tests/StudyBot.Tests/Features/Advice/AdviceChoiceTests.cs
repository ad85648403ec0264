using StudyBot.Content;

namespace StudyBot.Tests.Features.Advice;

/// <summary>What <c>/advice</c> offers first.</summary>
public sealed class AdviceChoiceTests
{
    private const string Topic = "resume";

    [Theory]
    [InlineData("ko")]
    [InlineData("en-US")]
    public async Task What_many_found_useful_is_offered_before_what_many_found_useless(string locale)
    {
        using var slice = new Slice();
        var items = Items(slice);
        await RateAsync(slice, items[0], "up", 12);
        await RateAsync(slice, items[1], "down", 12);
        for (var reader = 0; reader < 10; reader++)
        {
            var offered = await WalkAsync(slice, new TestMember((ulong)(1000 + reader), locale), items.Count);

            Assert.Equal(items.Order(), offered.Order());
            Assert.True(offered.IndexOf(items[0]) < offered.IndexOf(items[1]));
            Assert.Equal(items[1], offered[^1]);
        }
    }

    [Fact]
    public async Task What_nobody_rated_still_comes_up_first_now_and_then()
    {
        using var slice = new Slice();
        var items = Items(slice);
        foreach (var item in items.Skip(2))
            await RateAsync(slice, item, "up", 5);

        var firsts = new List<string>();
        for (var reader = 0; reader < 60; reader++)
            firsts.AddRange(await WalkAsync(slice, new TestMember((ulong)(1000 + reader)), 1));

        Assert.InRange(firsts.Count(first => items.IndexOf(first) < 2), 5, 30);
    }

    [Fact]
    public async Task Another_guilds_ratings_change_nothing_here()
    {
        using var slice = new Slice();
        var items = Items(slice);
        slice.In = new(950);
        await RateAsync(slice, items[0], "down", 12);
        slice.In = Slice.Guild;

        var firsts = new HashSet<string>();
        for (var reader = 0; reader < 200; reader++)
            firsts.UnionWith(await WalkAsync(slice, new TestMember((ulong)(1000 + reader)), 1));

        Assert.Contains(items[0], firsts);
    }

    [Fact]
    public async Task When_all_were_seen_the_one_seen_longest_ago_comes_however_it_was_rated()
    {
        using var slice = new Slice();
        var items = Items(slice);
        var offered = await WalkAsync(slice, TestMember.Jisu, items.Count);
        await RateAsync(slice, offered[0], "down", 12);
        await RateAsync(slice, offered[^1], "up", 12);

        Assert.Equal(offered, await WalkAsync(slice, TestMember.Jisu, items.Count));
    }

    [Fact]
    public async Task A_search_is_answered_by_what_fits_best_whatever_members_thought_of_it()
    {
        using var slice = new Slice();
        var before = slice.IdOf(await slice.Command("advice", TestMember.Jisu, ("search", "연봉 협상")));
        await RateAsync(slice, before, "down", 12);

        Assert.Equal(before, slice.IdOf(await slice.Command("advice", TestMember.Minho, ("search", "연봉 협상"))));
    }

    [Fact]
    public async Task In_direct_messages_everything_comes_once_before_anything_comes_again()
    {
        using var slice = new Slice();
        var items = Items(slice);
        await RateAsync(slice, items[0], "down", 12);
        slice.InDirectMessages = true;

        Assert.Equal(items.Order(), (await WalkAsync(slice, TestMember.Jisu, items.Count)).Order());
    }

    private static List<string> Items(Slice slice) => [.. slice.Get<ContentLibrary>().AdviceOn(Topic).Select(item => item.Id)];

    private static async Task RateAsync(Slice slice, string id, string rating, int members)
    {
        for (var member = 0; member < members; member++)
            await slice.Press($"feedback:rate:a{ContentKey.Of(id)}:ko:{rating}", new TestMember((ulong)(500 + member)));
    }

    /// <summary>What the member is offered, one after the other.</summary>
    private static async Task<List<string>> WalkAsync(Slice slice, TestMember member, int count)
    {
        var offered = new List<string>();
        while (offered.Count < count)
        {
            slice.Clock.Advance(TimeSpan.FromMinutes(1));
            offered.Add(slice.IdOf(await slice.Command("advice", member, ("topic", Topic))));
        }

        return offered;
    }
}
