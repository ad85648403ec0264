using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Reviews;

/// <summary>Members' reviews, and how many a day they want.</summary>
internal sealed class ReviewStore(Database database, StudyLog log)
{
    public const int FewestADay = 1;
    public const int MostADay = 50;
    private const int DefaultADay = 10;

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="date">The study date.</param>
    /// <param name="isKnown">Whether the question of this id is still there.</param>
    public ReviewDay DayOf(Snowflake guildId, Snowflake userId, LocalDate date, Func<string, bool> isKnown) => database.Read(connection =>
    {
        var cards = ReviewDeck.Cards(connection, guildId, userId).Where(card => isKnown(card.QuestionId));
        var (done, leeches) = ReviewLog.ReviewedOn(connection, guildId, userId, date);
        return new ReviewDay(date, [.. cards], CapOf(connection, guildId, userId)) { Done = done, LeechesDone = leeches };
    });

    /// <summary>Null when the member has no card of the question.</summary>
    public DeckCard? Find(Snowflake guildId, Snowflake userId, string questionId) =>
        database.Read(connection => ReviewDeck.Find(connection, guildId, userId, questionId));

    /// <summary>The card's last rating, when that was a review of this study date; otherwise null.</summary>
    public LastReview? LastReview(Snowflake guildId, Snowflake userId, string questionId, LocalDate date) =>
        database.Read(connection => ReviewDeck.LastReview(connection, guildId, userId, questionId, date));

    /// <summary>Stores a rating, and the first time the study event with it; null when nothing changed.</summary>
    /// <param name="given">The rating.</param>
    /// <param name="revision">The card's when the member saw it.</param>
    /// <param name="replaces">Whether the last rating was a slip.</param>
    public Task<ReviewOutcome?> ReviewAsync(GivenRating given, int revision, bool replaces) => database.WriteAsync<ReviewOutcome?>(connection =>
    {
        if (ReviewDeck.Review(connection, given, revision, replaces) is not { } rated)
            return null;
        // A rating that replaces another is the same review.
        var source = $"{given.QuestionId}:{rated.Card.Reps}";
        var change = log.Append(connection, new StudyEvent(given.GuildId, given.UserId, StudyEventKind.Review, source, given.Date, given.At));
        return new ReviewOutcome(rated, change is { Days: > 0 }
            ? StreakNews.Of(connection, change, given.GuildId, given.UserId)
            : null);
    });

    public void SetCap(Snowflake guildId, Snowflake userId, int cap) => database.Write(connection => connection.Execute(
        """
        insert into review_cap (guild_id, user_id, daily_cap) values (@guildId, @userId, @cap)
        on conflict (guild_id, user_id) do update set daily_cap = excluded.daily_cap
        """,
        new { guildId, userId, cap }));

    /// <summary>What the member last answered to the question; null when they never did.</summary>
    public string? OwnAnswer(Snowflake guildId, Snowflake userId, string questionId) =>
        database.Read(connection => connection.QueryFirstOrDefault<string>(
            """
            select body from answer where guild_id = @guildId and user_id = @userId and question_id = @questionId
            order by answered_at desc limit 1
            """,
            new { guildId, userId, questionId }));

    /// <summary>Questions that the member answered and rated nowhere, so that no card asks them again.</summary>
    /// <inheritdoc cref="DayOf"/>
    public int Unrated(Snowflake guildId, Snowflake userId, Func<string, bool> isKnown) => database.Read(connection => connection.Query<string>(
        """
        select distinct question_id from answer where guild_id = @guildId and user_id = @userId and not exists (
            select 1 from review_card where review_card.guild_id = answer.guild_id and review_card.user_id = answer.user_id
            and review_card.question_id = answer.question_id)
        """,
        new { guildId, userId }).Count(isKnown));

    private static int CapOf(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.ExecuteScalar<int?>(
        "select daily_cap from review_cap where guild_id = @guildId and user_id = @userId", new { guildId, userId }) ?? DefaultADay;
}

/// <summary>What became of a review.</summary>
/// <param name="Rated">The card after it.</param>
/// <param name="News">Of the streak, when it was this review that made the day count; otherwise null.</param>
internal sealed record ReviewOutcome(DeckCard Rated, StreakNews? News);
