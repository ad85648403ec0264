using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study.SpacedReview;

/// <summary>A member's judgement of how well they recalled the answer to a question.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who.</param>
/// <param name="QuestionId">Of what.</param>
/// <param name="Rating">How well.</param>
/// <param name="Date">The study date.</param>
/// <param name="At">The instant.</param>
internal sealed record GivenRating(
    Snowflake GuildId, Snowflake UserId, string QuestionId, Rating Rating, LocalDate Date, Instant At);

/// <summary>A card's last rating, when it was a review, and the card as it was before it.</summary>
internal sealed record LastReview(Rating Rating, ReviewCard Before);

/// <summary>
/// The cards that members review, one a guild, member and question; only here are they written. Within the caller's
/// transaction, so that a rating and what it rates are stored together.
/// </summary>
internal static class ReviewDeck
{
    private const string ReviewSource = "review";

    private const string SelectCards =
        """
        select question_id, revision, stability, difficulty, last_date, due_date, reps, lapses
        from review_card where guild_id = @guildId and user_id = @userId
        """;

    public static IReadOnlyList<DeckCard> Cards(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        [.. connection.Query<DeckCardRow>(SelectCards, new { guildId, userId }).Select(row => row.ToDeckCard())];

    /// <summary>Null when the member has no card of the question.</summary>
    public static DeckCard? Find(IDbConnection connection, Snowflake guildId, Snowflake userId, string questionId) =>
        connection.QuerySingleOrDefault<DeckCardRow>(
            $"{SelectCards} and question_id = @questionId", new { guildId, userId, questionId })?.ToDeckCard();

    /// <summary>
    /// Takes the rating of an answer that was just given, which makes the card if there is none. One answer gives one rating:
    /// told twice it counts once, and another one takes its place as long as it is the card's last and its day lasts.
    /// </summary>
    /// <param name="connection">The caller's transaction.</param>
    /// <param name="given">The rating.</param>
    /// <param name="source">Names the answer within its question, for instance <c>slot:17</c>.</param>
    /// <returns>The study date on which the question comes back, whether or not anything changed.</returns>
    public static LocalDate RateAnswer(IDbConnection connection, GivenRating given, string source)
    {
        var card = Find(connection, given.GuildId, given.UserId, given.QuestionId);
        if (card is null)
            return Store(connection, given, source, revision: 1, [], replaces: false).DueDate;
        var log = ReviewLog.Of(connection, given);
        if (log.All(row => row.Source != source))
            return Store(connection, given, source, card.Revision + 1, log, replaces: false).DueDate;
        var last = log[^1];
        return last.Source == source && last.StudyDate == given.Date && last.Rating != given.Rating
            ? Store(connection, given, source, card.Revision + 1, log, replaces: true).DueDate
            : card.Card.DueDate;
    }

    /// <summary>Takes the rating of a review.</summary>
    /// <param name="connection">The caller's transaction.</param>
    /// <param name="given">The rating.</param>
    /// <param name="revision">The card's when the member saw it.</param>
    /// <param name="replaces">Whether it takes the place of the last rating, which must be a review of the same study day.</param>
    /// <returns>The card after it; null when nothing changed: the card is not there, was rated since, or is not due.</returns>
    public static DeckCard? Review(IDbConnection connection, GivenRating given, int revision, bool replaces)
    {
        if (Find(connection, given.GuildId, given.UserId, given.QuestionId) is not { } card || card.Revision != revision)
            return null;
        var log = ReviewLog.Of(connection, given);
        if (replaces ? !IsReviewOf(log[^1], given.Date) : card.Card.DueDate > given.Date)
            return null;
        if (replaces && log[^1].Rating == given.Rating)
            return card;
        return card with { Revision = revision + 1, Card = Store(connection, given, ReviewSource, revision + 1, log, replaces) };
    }

    /// <summary>The card's last rating, when that was a review of this study date and can still be put right; otherwise null.</summary>
    public static LastReview? LastReview(
        IDbConnection connection, Snowflake guildId, Snowflake userId, string questionId, LocalDate today)
    {
        var log = ReviewLog.Of(connection, guildId, userId, questionId);
        return log is [.., var last] && IsReviewOf(last, today) &&
            ReviewCard.Replay(log.Select(row => row.ToLoggedRating())).Before is { } before
                ? new LastReview(last.Rating, before)
                : null;
    }

    private static bool IsReviewOf(ReviewLogRow last, LocalDate date) => last.Source == ReviewSource && last.StudyDate == date;

    private static ReviewCard Store(
        IDbConnection connection, GivenRating given, string source, int revision, IReadOnlyList<ReviewLogRow> log, bool replaces)
    {
        var ratings = log.Select(row => row.ToLoggedRating()).Append(new LoggedRating(given.Rating, given.Date, replaces));
        var (before, after) = ReviewCard.Replay(ratings);
        ReviewLog.Append(connection, given, source, revision, before, replaces);
        Save(connection, given, revision, after!);
        return after!;
    }

    private static void Save(IDbConnection connection, GivenRating given, int revision, ReviewCard card) => connection.Execute(
        """
        insert into review_card
            (guild_id, user_id, question_id, revision, stability, difficulty, last_date, due_date, reps, lapses)
        values (@GuildId, @UserId, @QuestionId, @revision, @Stability, @Difficulty, @LastDate, @DueDate, @Reps, @Lapses)
        on conflict (guild_id, user_id, question_id) do update set
            revision = excluded.revision,
            stability = excluded.stability,
            difficulty = excluded.difficulty,
            last_date = excluded.last_date,
            due_date = excluded.due_date,
            reps = excluded.reps,
            lapses = excluded.lapses
        """,
        new
        {
            given.GuildId,
            given.UserId,
            given.QuestionId,
            revision,
            card.Memory.Stability,
            card.Memory.Difficulty,
            card.LastDate,
            card.DueDate,
            card.Reps,
            card.Lapses,
        });
}
