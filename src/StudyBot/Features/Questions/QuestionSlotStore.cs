using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Questions;

/// <summary>
/// The slots. The unique row (guild, schedule, date) is what makes a question come once: whoever inserts it posts.
/// </summary>
internal sealed class QuestionSlotStore(
    Database database, GuildSettingsReader settings, QuestionBag bag, GuildLibraries libraries, SlotIds ids)
{
    /// <summary>How long after its time a question is still worth posting.</summary>
    public static readonly Duration Window = Duration.FromHours(6);

    /// <summary>How long an attempt may be under way; after that its owner counts as dead.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(2);

    private const string Columns =
        """
        id, guild_id, schedule_id, local_date, question_id, state, attempts,
        expires_at, closes_at, claimed_at, channel_id, message_id, reason
        """;

    public QuestionSlot? Find(long id) => database.Read(connection => connection.QuerySingleOrDefault<QuestionSlot>(
        $"select {Columns} from question_slot where id = @id", new { id }));

    /// <summary>The guild's newest slot; null before the first. One that was missed in the future is a clock's mistake.</summary>
    public QuestionSlot? Newest(Snowflake guildId, Instant now) => database.Read(connection => connection.QueryFirstOrDefault<QuestionSlot>(
        $"""
        select {Columns} from question_slot
        where guild_id = @guildId and (state <> 'missed' or due_at <= @now) order by local_date desc limit 1
        """,
        new { guildId, now }));

    /// <summary>Whether a member has answered a slot's question.</summary>
    public bool HasAnswered(QuestionSlot slot, Snowflake userId) => database.Read(connection => connection.ExecuteScalar<bool>(
        "select exists (select 1 from answer where guild_id = @GuildId and user_id = @userId and slot_id = @Id)",
        new { slot.GuildId, userId, slot.Id }));

    /// <summary>Slots whose next attempt is due, and those whose owner died; the least tried first.</summary>
    public IReadOnlyList<long> Waiting(Instant now) => database.Read(connection => connection.Query<long>(
        "select id from question_slot where state in ('claimed', 'failed') and lease_until <= @now order by attempts, due_at, id",
        new { now }).AsList());

    /// <summary>When there will be something to do, later than <paramref name="after"/>; null when there is nothing.</summary>
    public Instant? NextDue(Instant after) => database.Read(connection => connection.ExecuteScalar<long?>(
        """
        select min(at) from (
            select min(next_due_at) as at from question_schedule where next_due_at > @after
            union all
            select min(lease_until) as at from question_slot where state in ('claimed', 'failed') and lease_until > @after
        ) as waiting
        """,
        new { after })) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>
    /// Makes the slots that a schedule owes and moves it on. At most the last one is claimed; days whose window passed
    /// unseen are missed.
    /// </summary>
    public IReadOnlyList<QuestionSlot> Claim(Snowflake guildId, long scheduleId, Instant now) => database.Write(connection =>
    {
        var made = new List<QuestionSlot>();
        while (QuestionScheduleStore.Find(connection, guildId, scheduleId) is { } schedule && schedule.NextDueAt <= now)
        {
            var guild = settings.Of(guildId, locale: null);
            var date = schedule.NextDate;
            var (nextDate, nextAt) = new QuestionTimetable(guild.Zone, schedule.LocalTime).First(
                date.PlusDays(1), schedule.NextDueAt, QuestionScheduleStore.TakenDates(connection, guildId, scheduleId, date));
            var expiresAt = Instant.Min(schedule.NextDueAt + Window, nextAt);
            if (Insert(connection, schedule, guild.StudyDay, expiresAt, now) is { } slot)
                made.Add(slot);
            QuestionScheduleStore.SetNext(connection, schedule, nextDate, nextAt);
        }

        return made;
    });

    /// <summary>Takes a slot for one more attempt; null when someone else was quicker.</summary>
    public QuestionSlot? Retake(long id, Instant now) => database.Write(connection =>
    {
        var slot = connection.QuerySingleOrDefault<QuestionSlot>(
            $"""
            update question_slot set state = 'claimed', lease_until = @until, attempts = attempts + 1
            where id = @id and state in ('claimed', 'failed') and lease_until <= @now returning {Columns}
            """,
            new { id, now, until = now + Lease });
        if (slot is null || (slot.QuestionId is { } known && libraries.Of(slot.GuildId).FindQuestion(known) is not null))
            return slot;
        // The question was taken out of the data since.
        var drawn = Draw(connection, slot.GuildId);
        connection.Execute("update question_slot set question_id = @drawn where id = @id", new { id, drawn });
        return slot with { QuestionId = drawn };
    });

    /// <summary>Puts an unsent slot into another channel.</summary>
    public QuestionSlot MoveTo(QuestionSlot slot, Snowflake channelId)
    {
        if (slot.ChannelId != channelId)
            database.Write(connection => connection.Execute("update question_slot set channel_id = @channelId where id = @Id", new { slot.Id, channelId }));
        return slot with { ChannelId = channelId };
    }

    public void MarkSent(QuestionSlot slot, Snowflake messageId, Instant sentAt) => database.Write(connection =>
    {
        var closesAt = ClosesAt(settings.Of(slot.GuildId, locale: null).StudyDay, slot.LocalDate, sentAt);
        connection.Execute(
            """
            update question_slot set state = 'sent', message_id = @messageId, sent_at = @sentAt, closes_at = @closesAt, reason = null
            where id = @Id
            """,
            new { slot.Id, messageId, sentAt, closesAt });
    });

    /// <summary>Puts an attempt down as failed; the next is due at <paramref name="retryAt"/>.</summary>
    public void MarkFailed(QuestionSlot slot, string reason, Instant retryAt) => database.Write(connection => connection.Execute(
        "update question_slot set state = 'failed', lease_until = @retryAt, reason = @reason where id = @Id",
        new { slot.Id, reason, retryAt }));

    public void MarkMissed(QuestionSlot slot, string reason) => database.Write(connection => connection.Execute(
        "update question_slot set state = 'missed', reason = @reason where id = @Id", new { slot.Id, reason }));

    /// <summary>The later of the ends of the date's and of the posting's study day, so that a late question has its day too.</summary>
    private static Instant ClosesAt(StudyDay studyDay, LocalDate date, Instant postedAt) =>
        Instant.Max(studyDay.EndOf(date), studyDay.EndOf(studyDay.DateOf(postedAt)));

    /// <summary>Null when the date has its slot already.</summary>
    private QuestionSlot? Insert(IDbConnection connection, QuestionSchedule schedule, StudyDay studyDay, Instant expiresAt, Instant now)
    {
        var late = now >= expiresAt;
        return connection.QuerySingleOrDefault<QuestionSlot>(
            $"""
            insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts,
                due_at, expires_at, closes_at, claimed_at, channel_id, reason)
            values (@slotId, @GuildId, @Id, @NextDate, @question, @state, @until, @attempts,
                @NextDueAt, @expiresAt, @closesAt, @now, @ChannelId, @reason)
            on conflict (guild_id, schedule_id, local_date) do nothing
            returning {Columns}
            """,
            new
            {
                slotId = ids.Next(now),
                schedule.GuildId,
                schedule.Id,
                schedule.NextDate,
                question = late ? null : Draw(connection, schedule.GuildId),
                state = late ? "missed" : "claimed",
                until = now + Lease,
                attempts = late ? 0 : 1,
                schedule.NextDueAt,
                expiresAt,
                closesAt = ClosesAt(studyDay, schedule.NextDate, now),
                now,
                schedule.ChannelId,
                reason = late ? "offline" : null,
            });
    }

    private string? Draw(IDbConnection connection, Snowflake guildId) => bag.Draw(libraries.Of(guildId).Questions, connection.Query<(string Id, long At)>(
        """
        select question_id, max(claimed_at) from question_slot
        where guild_id = @guildId and question_id is not null and state <> 'missed' group by question_id
        """,
        new { guildId }).ToDictionary(row => row.Id, row => Instant.FromUnixTimeMilliseconds(row.At)))?.Id;
}
