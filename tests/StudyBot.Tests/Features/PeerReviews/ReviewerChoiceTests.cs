using StudyBot.Features.PeerReviews.Records;

namespace StudyBot.Tests.Features.PeerReviews;

public sealed class ReviewerChoiceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Over_many_requests_everyone_is_asked_as_often_as_everyone_else_give_or_take_one(int seed)
    {
        var random = new Random(seed);
        var asked = Enumerable.Range(1, 7).ToDictionary(number => (ulong)number, _ => 0);
        for (var request = 0; request < 500; request++)
        {
            for (var review = 0; review < 2; review++)
            {
                // What was asked before has been given by now.
                var candidates = asked.Select(member => new Candidate { UserId = new(member.Key), Lately = member.Value });
                asked[ReviewerChoice.Pick(candidates, random)!.UserId.Value]++;
                Assert.InRange(asked.Values.Max() - asked.Values.Min(), 0, 1);
            }
        }
    }

    [Fact]
    public void Whoever_has_least_open_comes_first_whatever_was_lately() => Assert.Equal(
        2UL,
        ReviewerChoice.Pick([Of(1, open: 1, lately: 1), Of(2, open: 0, lately: 9), Of(3, open: 2, lately: 0)], new Random(1))!.UserId.Value);

    [Fact]
    public void Among_equals_chance_decides()
    {
        var random = new Random(5);
        var chosen = Enumerable.Range(0, 100).Select(_ => ReviewerChoice.Pick([Of(1), Of(2), Of(3)], random)!.UserId.Value).ToHashSet();

        Assert.Equal([1UL, 2UL, 3UL], chosen.Order());
    }

    [Fact]
    public void Who_has_three_open_gets_no_fourth()
    {
        Assert.Null(ReviewerChoice.Pick([Of(1, open: 3)], new Random(1)));
        Assert.Null(ReviewerChoice.Pick([], new Random(1)));
    }

    private static Candidate Of(ulong id, int open = 0, int lately = 0) => new() { UserId = new(id), Open = open, Lately = lately };
}
