using NodaTime;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Tests.Study.SpacedReview;

public sealed class ReviewCardTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Theory]
    [InlineData(Rating.Again, 1)]
    [InlineData(Rating.Hard, 1)]
    [InlineData(Rating.Good, 2)]
    [InlineData(Rating.Easy, 8)]
    internal void A_first_rating_decides_when_the_question_comes_back(Rating rating, int days)
    {
        var card = ReviewCard.After(before: null, rating, Monday);

        Assert.Equal(days, card.DaysUntilDue(Monday));
        Assert.Equal((1, 0), (card.Reps, card.Lapses));
    }

    [Fact]
    public void What_was_forgotten_comes_back_the_next_day_however_well_it_had_been_known()
    {
        var known = Cards((Rating.Easy, 0), (Rating.Easy, 8), (Rating.Easy, 40));

        var forgotten = ReviewCard.After(known, Rating.Again, known.DueDate);

        Assert.True(Fsrs.Interval(forgotten.Memory.Stability) > 1);
        Assert.Equal(known.DueDate.PlusDays(1), forgotten.DueDate);
    }

    [Fact]
    public void Only_forgetting_what_had_been_known_for_a_day_is_a_lapse()
    {
        var card = Cards((Rating.Again, 0), (Rating.Again, 0), (Rating.Again, 1), (Rating.Good, 2), (Rating.Again, 5));

        Assert.Equal((5, 2), (card.Reps, card.Lapses));
    }

    [Fact]
    public void The_sixth_lapse_makes_a_leech()
    {
        var card = Cards([.. Enumerable.Range(0, ReviewCard.LeechLapses).Select(day => (Rating.Again, day))]);
        Assert.False(card.IsLeech);

        Assert.True(ReviewCard.After(card, Rating.Again, card.DueDate).IsLeech);
    }

    [Fact]
    public void A_rating_that_replaces_another_counts_as_if_it_had_been_the_first()
    {
        LoggedRating good = new(Rating.Good, Monday, Replaces: false);
        LoggedRating slip = new(Rating.Again, Monday.PlusDays(2), Replaces: false);
        LoggedRating meant = new(Rating.Easy, Monday.PlusDays(2), Replaces: true);

        var corrected = ReviewCard.Replay([good, slip, slip with { Rating = Rating.Hard, Replaces = true }, meant]);

        Assert.Equal(ReviewCard.Replay([good, meant with { Replaces = false }]), corrected);
    }

    [Fact]
    public void A_day_before_the_last_review_counts_as_the_same_day()
    {
        var card = Cards((Rating.Good, 10));

        Assert.Equal(0, card.ElapsedDays(Monday));
        Assert.Equal(ReviewCard.After(card, Rating.Hard, Monday.PlusDays(10)).Memory, ReviewCard.After(card, Rating.Hard, Monday).Memory);
    }

    private static ReviewCard Cards(params (Rating Rating, int Day)[] ratings) =>
        ReviewCard.Replay(ratings.Select(rating => new LoggedRating(rating.Rating, Monday.PlusDays(rating.Day), Replaces: false))).After!;
}
