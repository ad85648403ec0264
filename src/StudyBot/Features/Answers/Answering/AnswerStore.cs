using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Members' answers: one a member and slot, and one a member, practised question and study date.</summary>
internal sealed class AnswerStore(Database database, StudyLog log, StaffLog staffLog)
{
    /// <summary>What an <see cref="OwnAnswer"/> is made of.</summary>
    public const string Columns =
        """
        id, slot_id, practised_on, question_id, body, revision, answered_at, changed_at, covered, rating, shared_at, taken_down_at
        """;

    /// <summary>What the member wrote, for practice last; null when they have not answered.</summary>
    public OwnAnswer? Find(AskedQuestion asked) => database.Read(connection => Find(connection, asked));

    /// <summary>One of the member's answers; null when there is none of this id.</summary>
    public OwnAnswer? Find(Snowflake guildId, Snowflake userId, long id) => database.Read(connection => connection.QuerySingleOrDefault<OwnAnswer>(
        $"select {Columns} from answer where guild_id = @guildId and user_id = @userId and id = @id", new { guildId, userId, id }));

    /// <summary>Question id to when the member last answered it, to a slot or in practice; without what they never answered.</summary>
    public IReadOnlyDictionary<string, Instant> LastAnswered(Snowflake guildId, Snowflake userId) => database.Read(connection =>
        connection.Query<LastAnswer>(
            "select question_id, max(answered_at) as answered_at from answer where guild_id = @guildId and user_id = @userId group by question_id",
            new { guildId, userId }).ToDictionary(row => row.QuestionId, row => row.AnsweredAt));

    /// <summary>Stores the answer, and the first time the study event with it, or neither.</summary>
    public Task<SavedAnswer> SaveAsync(AskedQuestion asked, GivenAnswer given) => database.WriteAsync(connection =>
    {
        if (Insert(connection, asked, given))
        {
            var change = log.Append(connection, new StudyEvent(asked.GuildId, asked.UserId, StudyEventKind.Answer, EventSource(asked, given.Date), given.Date, given.At));
            return new SavedAnswer(AnswerOutcome.First, Find(connection, asked)!, News(change));
        }

        var before = Find(connection, asked)!;
        if (asked.IsClosed(given.At))
            return new SavedAnswer(AnswerOutcome.Closed, before, News(change: null));
        if (before.Body == given.Body)
            return new SavedAnswer(AnswerOutcome.Changed, before, News(change: null));
        var seen = given.Revision == before.Revision;
        if (!seen)
            Keep(connection, asked, before, given.At);
        return new SavedAnswer(seen ? AnswerOutcome.Changed : AnswerOutcome.Replaced, Change(connection, asked, before, given), News(change: null));

        StreakNews? News(StudyDayChange? change) =>
            StreakNews.Of(connection, change, asked.GuildId, asked.UserId);
    });

    /// <summary>The text that was replaced last without having been seen; null when there is none.</summary>
    public KeptText? Kept(AskedQuestion asked, OwnAnswer own) => database.Read(connection => connection.QueryFirstOrDefault<KeptText>(
        """
        select revision, body from answer_kept
        where guild_id = @GuildId and user_id = @UserId and answer_id = @Id order by revision desc limit 1
        """,
        new { asked.GuildId, asked.UserId, own.Id }));

    /// <summary>Which of the question's key points the member ticked; the answer after it.</summary>
    public Task<OwnAnswer> CoverAsync(AskedQuestion asked, OwnAnswer own, Coverage coverage) => database.WriteAsync(connection => connection.QuerySingle<OwnAnswer>(
        $"update answer set covered = @Bits where guild_id = @GuildId and user_id = @UserId and id = @Id returning {Columns}",
        new { asked.GuildId, asked.UserId, own.Id, coverage.Bits }));

    /// <summary>How well it came to the member, in their own judgement; from then on the question comes back in reviews. The answer after it.</summary>
    public Task<OwnAnswer> RateAsync(AskedQuestion asked, OwnAnswer own, Rating rating, LocalDate date, Instant now) => database.WriteAsync(connection =>
    {
        ReviewDeck.RateAnswer(
            connection, new GivenRating(asked.GuildId, asked.UserId, asked.Question.Id, rating, date, now), SourceOf(own));
        return connection.QuerySingle<OwnAnswer>(
            $"update answer set rating = @rating where guild_id = @GuildId and user_id = @UserId and id = @Id returning {Columns}",
            new { asked.GuildId, asked.UserId, own.Id, rating });
    });

    /// <summary>The study date on which the question comes back in reviews; null when it does not.</summary>
    public LocalDate? ReviewDate(AskedQuestion asked) => database.Read(connection =>
        ReviewDeck.Find(connection, asked.GuildId, asked.UserId, asked.Question.Id)?.Card.DueDate);

    /// <summary>Lets others see it, unless staff took it down; since when stays as it was when they could already.</summary>
    public OwnAnswer Share(AskedQuestion asked, OwnAnswer own, Instant now) => database.Write(connection => connection.QuerySingle<OwnAnswer>(
        $"""
        update answer set shared_at = case when taken_down_at is null then coalesce(shared_at, @now) end
        where guild_id = @GuildId and user_id = @UserId and id = @Id returning {Columns}
        """,
        new { asked.GuildId, asked.UserId, own.Id, now }));

    public OwnAnswer Unshare(AskedQuestion asked, OwnAnswer own) => database.Write(connection => connection.QuerySingle<OwnAnswer>(
        $"update answer set shared_at = null where guild_id = @GuildId and user_id = @UserId and id = @Id returning {Columns}",
        new { asked.GuildId, asked.UserId, own.Id }));

    /// <summary>Stops the sharing of someone's answer. False when it is not shared.</summary>
    public bool TakeDown(AskedSlot slot, Snowflake author, StaffAction action) => database.Write(connection =>
    {
        var changed = connection.Execute(
            """
            update answer set shared_at = null, taken_down_at = @At
            where guild_id = @GuildId and user_id = @author and id = @Id and shared_at is not null
            """,
            new { slot.GuildId, slot.Id, author, action.At }) > 0;
        if (changed)
            staffLog.Append(connection, action);
        return changed;
    });

    /// <summary>Allows it again; whether it is shared is up to its member. False when it was not taken down.</summary>
    public bool Allow(AskedSlot slot, Snowflake author, StaffAction action) => database.Write(connection =>
    {
        var changed = connection.Execute(
            "update answer set taken_down_at = null where guild_id = @GuildId and user_id = @author and id = @Id and taken_down_at is not null",
            new { slot.GuildId, slot.Id, author }) > 0;
        if (changed)
            staffLog.Append(connection, action);
        return changed;
    });

    private static OwnAnswer? Find(IDbConnection connection, AskedQuestion asked) => asked.Slot is { } slot
        ? connection.QuerySingleOrDefault<OwnAnswer>(
            $"select {Columns} from answer where guild_id = @GuildId and user_id = @UserId and id = @Id",
            new { asked.GuildId, asked.UserId, slot.Id })
        : connection.QueryFirstOrDefault<OwnAnswer>(
            $"""
            select {Columns} from answer
            where guild_id = @GuildId and user_id = @UserId and question_id = @questionId and practised_on is not null
            order by answered_at desc limit 1
            """,
            new { asked.GuildId, asked.UserId, questionId = asked.Question.Id });

    /// <summary>False when the member has answered already; practice can be answered anew every study date.</summary>
    private static bool Insert(IDbConnection connection, AskedQuestion asked, GivenAnswer given) => connection.Execute(
        """
        insert into answer (guild_id, user_id, id, slot_id, practised_on, question_id, body, revision, answered_at, changed_at)
        values (@GuildId, @UserId, @id, @slotId, @practisedOn, @questionId, @Body, 1, @At, @At)
        on conflict do nothing
        """,
        new
        {
            asked.GuildId,
            asked.UserId,
            id = asked.Slot?.Id ?? given.InteractionId.ToInt64(),
            slotId = asked.Slot?.Id,
            practisedOn = asked.Slot is null ? given.Date : (LocalDate?)null,
            questionId = asked.Question.Id,
            given.Body,
            given.At,
        }) > 0;

    /// <summary>What was ticked belongs to the earlier text and goes with it; the rating, which the review card goes by, stays.</summary>
    private static OwnAnswer Change(IDbConnection connection, AskedQuestion asked, OwnAnswer before, GivenAnswer given) =>
        connection.QuerySingle<OwnAnswer>(
            $"""
            update answer set body = @Body, revision = revision + 1, changed_at = @At, covered = null
            where guild_id = @GuildId and user_id = @UserId and id = @Id returning {Columns}
            """,
            new { asked.GuildId, asked.UserId, before.Id, given.Body, given.At });

    private static void Keep(IDbConnection connection, AskedQuestion asked, OwnAnswer before, Instant at) => connection.Execute(
        """
        insert into answer_kept (guild_id, user_id, answer_id, revision, body, kept_at)
        values (@GuildId, @UserId, @Id, @Revision, @Body, @at)
        """,
        new { asked.GuildId, asked.UserId, before.Id, before.Revision, before.Body, at });

    /// <summary>What names an answer within its question.</summary>
    private static string SourceOf(OwnAnswer own) => own.PractisedOn is { } date
        ? $"practice:{LocalDatePattern.Iso.Format(date)}"
        : string.Create(CultureInfo.InvariantCulture, $"slot:{own.SlotId}");

    private static string EventSource(AskedQuestion asked, LocalDate date) => asked.Slot is { } slot
        ? string.Create(CultureInfo.InvariantCulture, $"slot:{slot.Id}")
        : $"practice:{asked.Question.Id}:{LocalDatePattern.Iso.Format(date)}";

    internal sealed record LastAnswer(string QuestionId, Instant AnsweredAt);
}
