using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study.SpacedReview;

/// <summary>The append-only log of ratings, from which every card can be made anew.</summary>
internal static class ReviewLog
{
    /// <summary>The ratings of one card, oldest first.</summary>
    public static IReadOnlyList<ReviewLogRow> Of(IDbConnection connection, Snowflake guildId, Snowflake userId, string questionId) =>
        connection.Query<ReviewLogRow>(
            """
            select source, rating, replaces, study_date from review_log
            where guild_id = @guildId and user_id = @userId and question_id = @questionId order by revision
            """,
            new { guildId, userId, questionId }).AsList();

    /// <inheritdoc cref="Of(IDbConnection, Snowflake, Snowflake, string)"/>
    public static IReadOnlyList<ReviewLogRow> Of(IDbConnection connection, GivenRating given) =>
        Of(connection, given.GuildId, given.UserId, given.QuestionId);

    /// <summary>
    /// The cards that were due on a study date and were rated on it: how many, and how many of them were leeches by then.
    /// </summary>
    public static ReviewedCards ReviewedOn(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) =>
        connection.QuerySingle<ReviewedCards>(
            """
            select count(distinct question_id) as cards, count(distinct case when lapses_before >= @LeechLapses then question_id end) as leeches
            from review_log
            where guild_id = @guildId and user_id = @userId and study_date = @date and due_before <= @date
            """,
            new { guildId, userId, date, ReviewCard.LeechLapses });

    /// <param name="connection">The caller's transaction.</param>
    /// <param name="given">The rating.</param>
    /// <param name="source">What was rated.</param>
    /// <param name="revision">The card's with this rating.</param>
    /// <param name="before">The card without it; null for the first.</param>
    /// <param name="replaces">Whether it takes the place of the rating before it.</param>
    internal static void Append(
        IDbConnection connection, GivenRating given, string source, int revision, ReviewCard? before, bool replaces) => connection.Execute(
        """
        insert into review_log
            (guild_id, user_id, question_id, revision, source, rating, replaces, study_date, rated_at, elapsed_days,
             stability_before, difficulty_before, last_before, due_before, reps_before, lapses_before)
        values
            (@GuildId, @UserId, @QuestionId, @revision, @source, @Rating, @replaces, @Date, @At, @elapsed,
             @stability, @difficulty, @LastDate, @DueDate, @reps, @lapses)
        """,
        new
        {
            given.GuildId,
            given.UserId,
            given.QuestionId,
            revision,
            source,
            given.Rating,
            replaces,
            given.Date,
            given.At,
            elapsed = before?.ElapsedDays(given.Date),
            stability = before?.Memory.Stability,
            difficulty = before?.Memory.Difficulty,
            before?.LastDate,
            before?.DueDate,
            reps = before?.Reps ?? 0,
            lapses = before?.Lapses ?? 0,
        });
}

/// <summary>What of a logged rating decides about the next.</summary>
internal sealed record ReviewLogRow
{
    public required string Source { get; init; }

    public Rating Rating { get; init; }

    public bool Replaces { get; init; }

    public LocalDate StudyDate { get; init; }

    public LoggedRating ToLoggedRating() => new(Rating, StudyDate, Replaces);
}

/// <summary>Cards that were reviewed, and how many of them keep being forgotten.</summary>
internal sealed record ReviewedCards(int Cards, int Leeches);
