using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Tests.Study.SpacedReview;

public sealed class ReviewDeckTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void On_random_histories_the_card_is_what_the_log_says_and_the_log_tells_every_state_before()
    {
        using var slice = new Slice();
        var random = new Random(7);
        for (var step = 0; step < 600; step++)
        {
            var given = Given(
                (Rating)random.Next(1, 5), Monday.PlusDays(step / 4), random.Next(2) == 0 ? TestMember.Jisu : TestMember.Minho, $"q{random.Next(6)}");
            slice.Database.Write(connection =>
            {
                var card = ReviewDeck.Find(connection, given.GuildId, given.UserId, given.QuestionId);
                if (card is null || random.Next(3) == 0)
                    ReviewDeck.RateAnswer(connection, given, $"slot:{random.Next(40)}");
                else
                    ReviewDeck.Review(connection, given, card.Revision, replaces: random.Next(3) == 0);
            });
        }

        var logged = slice.Database.Read(connection => connection.Query<Logged>(
            "select * from review_log order by guild_id, user_id, question_id, revision").ToList());
        foreach (var card in logged.GroupBy(row => (row.UserId, row.QuestionId)))
            slice.Database.Read(connection => Check(connection, [.. card]));
        Assert.InRange(logged.Count, 300, 600);
        Assert.Contains(logged, row => row.Replaces);
    }

    [Fact]
    public void An_answer_gives_one_rating_however_often_it_is_told()
    {
        using var slice = new Slice();

        var first = RateAnswer(slice, Rating.Good, Monday);
        var again = RateAnswer(slice, Rating.Good, Monday);

        Assert.Equal(Monday.PlusDays(2), first);
        Assert.Equal(first, again);
        Assert.Equal("3", Log(slice));
    }

    [Fact]
    public void While_its_day_lasts_another_rating_of_the_same_answer_takes_the_place_of_the_first()
    {
        using var slice = new Slice();
        RateAnswer(slice, Rating.Good, Monday);

        var corrected = RateAnswer(slice, Rating.Easy, Monday);
        var tooLate = RateAnswer(slice, Rating.Again, Monday.PlusDays(1));

        Assert.Equal(Monday.PlusDays(8), corrected);
        Assert.Equal(corrected, tooLate);
        Assert.Equal("3 4r", Log(slice));
        Assert.Equal(1, slice.Database.Read(connection => connection.ExecuteScalar<int>("select reps from review_card")));
    }

    [Fact]
    public void A_rating_of_an_answer_changes_nothing_once_the_question_was_reviewed()
    {
        using var slice = new Slice();
        RateAnswer(slice, Rating.Hard, Monday);
        var reviewed = slice.Database.Write(connection =>
            ReviewDeck.Review(connection, Given(Rating.Good, Monday.PlusDays(1)), revision: 1, replaces: false))!;

        Assert.Equal(reviewed.Card.DueDate, RateAnswer(slice, Rating.Again, Monday.PlusDays(1)));
        Assert.Equal("2 3", Log(slice));
    }

    [Fact]
    public void The_same_question_answered_anew_is_rated_anew()
    {
        using var slice = new Slice();
        RateAnswer(slice, Rating.Good, Monday);

        var due = RateAnswer(slice, Rating.Good, Monday.PlusDays(30), "slot:2");

        Assert.True(due > Monday.PlusDays(45));
        Assert.Equal("3 3", Log(slice));
    }

    [Fact]
    public void Reviews_at_the_same_moment_count_once()
    {
        using var slice = new Slice();
        RateAnswer(slice, Rating.Again, Monday);

        Parallel.For(0, 8, _ => slice.Database.Write(connection =>
            ReviewDeck.Review(connection, Given(Rating.Good, Monday.PlusDays(1)), revision: 1, replaces: false)));

        Assert.Equal("1 3", Log(slice));
    }

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 2, false)]
    [InlineData(1, 1, true)]
    public void A_review_of_what_is_not_due_was_rated_since_or_has_no_review_to_replace_changes_nothing(int day, int revision, bool replaces)
    {
        using var slice = new Slice();
        RateAnswer(slice, Rating.Again, Monday);

        var card = slice.Database.Write(connection =>
            ReviewDeck.Review(connection, Given(Rating.Easy, Monday.PlusDays(day)), revision, replaces));

        Assert.Null(card);
        Assert.Equal("1", Log(slice));
    }

    private static int Check(IDbConnection connection, IReadOnlyList<Logged> log)
    {
        var ratings = log.Select(row => new LoggedRating(row.Rating, row.StudyDate, row.Replaces)).ToList();
        var card = ReviewDeck.Find(connection, Slice.Guild, new((ulong)log[0].UserId), log[0].QuestionId)!;
        Assert.Equal(ReviewCard.Replay(ratings).After, card.Card);
        Assert.Equal(log.Count, card.Revision);
        for (var row = 0; row < log.Count; row++)
        {
            var before = ReviewCard.Replay(ratings.Take(row + 1)).Before;
            Assert.Equal((before?.Memory.Stability, before?.Memory.Difficulty), (log[row].StabilityBefore, log[row].DifficultyBefore));
            Assert.Equal((before?.LastDate, before?.DueDate), (log[row].LastBefore, log[row].DueBefore));
            Assert.Equal((before?.Reps ?? 0, before?.Lapses ?? 0), (log[row].RepsBefore, log[row].LapsesBefore));
            Assert.Equal(before?.ElapsedDays(log[row].StudyDate), log[row].ElapsedDays);
        }

        return log.Count;
    }

    private static GivenRating Given(Rating rating, LocalDate date, TestMember? member = null, string question = "q1") =>
        new(Slice.Guild, (member ?? TestMember.Jisu).Id, question, rating, date, Instant.FromUnixTimeSeconds(0));

    private static LocalDate RateAnswer(Slice slice, Rating rating, LocalDate date, string source = "slot:1") =>
        slice.Database.Write(connection => ReviewDeck.RateAnswer(connection, Given(rating, date), source));

    /// <summary>The ratings in order; those that replaced another bear an r.</summary>
    private static string Log(Slice slice) => string.Join(' ', slice.Database.Read(connection => connection.Query<string>(
        "select rating || case when replaces then 'r' else '' end from review_log order by revision").ToList()));

    private sealed record Logged
    {
        public long UserId { get; init; }

        public required string QuestionId { get; init; }

        public Rating Rating { get; init; }

        public bool Replaces { get; init; }

        public LocalDate StudyDate { get; init; }

        public int? ElapsedDays { get; init; }

        public double? StabilityBefore { get; init; }

        public double? DifficultyBefore { get; init; }

        public LocalDate? LastBefore { get; init; }

        public LocalDate? DueBefore { get; init; }

        public int RepsBefore { get; init; }

        public int LapsesBefore { get; init; }
    }
}
