using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>The slots on their way from claimed to sent or missed; <see cref="QuestionClaims"/> makes them.</summary>
internal sealed class QuestionSlotStore(
    Database database, StudyCalendarReader calendars, QuestionPool pool, StaffNotices notices)
{
    /// <summary>Staff who have just heard that a question fails need not hear at once that it is missed.</summary>
    private static readonly Duration StillInMind = Duration.FromHours(1);

    public const string Columns =
        """
        id, guild_id, schedule_id, local_date, question_id, state, attempts, due_at, lease_until, expires_at, closes_at, claimed_at,
        channel_id, in_forum, message_id, thread_id, sent_at, reason, missing_permissions, told_at, told_reason, decided_by
        """;

    private const string SameAttempt = "id = @Id and attempts = @Attempts and state in ('claimed', 'failed')";

    public QuestionSlot? Find(long id) => database.Read(connection => Find(connection, id));

    public static QuestionSlot? Find(IDbConnection connection, long id) => connection.QuerySingleOrDefault<QuestionSlot>(
        $"select {Columns} from question_slot where id = @id", new { id });

    /// <summary>
    /// The newest slot of each of a guild's schedules that was to be posted, by number of schedule. One that was missed in
    /// the future is a clock's mistake.
    /// </summary>
    public IReadOnlyList<QuestionSlot> Newest(Snowflake guildId, Instant now) => database.Read(connection => connection.Query<QuestionSlot>(
        $"""
        select {Columns} from question_slot where guild_id = @guildId and (schedule_id, local_date) in (
            select schedule.id, (
                select max(local_date) from question_slot as slot
                where slot.guild_id = schedule.guild_id and slot.schedule_id = schedule.id
                    and (state in ('claimed', 'failed', 'sent') or (state = 'missed' and due_at <= @now)))
            from question_schedule as schedule where schedule.guild_id = @guildId)
        order by schedule_id
        """,
        new { guildId, now }).AsList());

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

    /// <summary>Takes a slot for one more attempt; null when someone else was quicker.</summary>
    public QuestionSlot? Retake(long id, Instant now) => database.Write(connection =>
    {
        var slot = connection.QuerySingleOrDefault<QuestionSlot>(
            $"""
            update question_slot set state = 'claimed', lease_until = @until, attempts = attempts + 1
            where id = @id and state in ('claimed', 'failed') and lease_until <= @now returning {Columns}
            """,
            new { id, now, until = now + AttemptLimit.Lease });
        return slot is null ? null : WithQuestion(connection, slot);
    });

    /// <summary>Keeps a claim whose attempt begins late; false when it was over, and someone else may have taken it.</summary>
    public bool Renew(QuestionSlot slot, Instant now) => database.Write(connection => connection.Execute(
        """
        update question_slot set lease_until = @until
        where id = @Id and state = 'claimed' and attempts = @Attempts and lease_until > @now
        """,
        new { slot.Id, slot.Attempts, now, until = now + AttemptLimit.Lease })) > 0;

    /// <summary>Puts an unsent slot into another channel.</summary>
    public QuestionSlot MoveTo(QuestionSlot slot, QuestionSchedule schedule)
    {
        if (slot.ChannelId == schedule.ChannelId)
            return slot;
        database.Write(connection => connection.Execute(
            "update question_slot set channel_id = @ChannelId, in_forum = @InForum where id = @slotId",
            new { slotId = slot.Id, schedule.ChannelId, schedule.InForum }));
        return slot with { ChannelId = schedule.ChannelId, InForum = schedule.InForum };
    }

    /// <summary>True when the post still needs a thread, a pin or a look at its ping.</summary>
    public bool MarkSent(QuestionSlot slot, QuestionSchedule? schedule, PostedMessage posted, Instant sentAt) => database.Write(connection =>
    {
        var closesAt = QuestionClaims.ClosesAt(GuildSettingsReader.Of(connection, slot.GuildId, locale: null).StudyDay, slot.LocalDate, sentAt);
        connection.Execute(
            """
            update question_slot set state = 'sent', message_id = @MessageId, thread_id = @ThreadId, sent_at = @sentAt, closes_at = @closesAt,
                reason = null, missing_permissions = 0
            where id = @Id
            """,
            new { slot.Id, posted.MessageId, posted.ThreadId, sentAt, closesAt });
        foreach (var kind in new[] { QuestionNotices.Failed, QuestionNotices.Missed })
            StaffNotices.Settle(connection, slot.GuildId, kind, QuestionNotices.SubjectOf(slot), sentAt);
        return QuestionExtraStore.Add(connection, slot, schedule, posted, sentAt);
    });

    /// <summary>Puts a refused attempt down, before anyone has looked into it; false when someone took the slot meanwhile.</summary>
    public bool PutOff(QuestionSlot slot, string reason, Instant retryAt) => database.Write(connection => connection.Execute(
        $"""
        update question_slot set state = 'failed', lease_until = @retryAt, reason = @reason, missing_permissions = 0
        where {SameAttempt}
        """,
        new { slot.Id, slot.Attempts, reason, retryAt })) > 0;

    /// <summary>
    /// Puts an attempt down as failed; staff are told the first time that they must mend something. False when someone took
    /// the slot meanwhile.
    /// </summary>
    public bool MarkFailed(QuestionSlot slot, Diagnosis diagnosis, Instant retryAt, Instant now) => database.Write(connection =>
    {
        var tells = slot.ToldAt is null && PostCauses.Of(diagnosis.Reason).NeedsMending();
        var isOurs = connection.Execute(
            $"""
            update question_slot set state = 'failed', lease_until = @retryAt, reason = @Reason, missing_permissions = @Missing,
                told_at = @toldAt, told_reason = @toldReason
            where {SameAttempt}
            """,
            new
            {
                slot.Id,
                slot.Attempts,
                retryAt,
                diagnosis.Reason,
                diagnosis.Missing,
                toldAt = tells ? now : slot.ToldAt,
                toldReason = tells ? diagnosis.Reason : slot.ToldReason,
            }) > 0;
        if (isOurs && tells)
            notices.Tell(connection, slot.GuildId, QuestionNotices.Failed, QuestionNotices.SubjectOf(slot), now);
        return isOurs;
    });

    /// <summary>
    /// Gives a slot up. Staff are told, unless they have just heard the same of it, or heard it this morning and the one
    /// before ended the same way: then they know what comes of it. False when someone took the slot meanwhile.
    /// </summary>
    public bool MarkMissed(QuestionSlot slot, Diagnosis diagnosis, Instant now) => database.Write(connection =>
    {
        var isOurs = connection.Execute(
            $"update question_slot set state = 'missed', reason = @Reason, missing_permissions = @Missing where {SameAttempt}",
            new { slot.Id, slot.Attempts, diagnosis.Reason, diagnosis.Missing }) > 0;
        if (isOurs)
            StaffNotices.Settle(connection, slot.GuildId, QuestionNotices.Failed, QuestionNotices.SubjectOf(slot), now);
        var knows = slot.ToldReason == diagnosis.Reason && (slot.ToldAt > now - StillInMind || WasMissedBefore(connection, slot));
        if (isOurs && !knows)
            notices.Tell(connection, slot.GuildId, QuestionNotices.Missed, QuestionNotices.SubjectOf(slot), now);
        return isOurs;
    });

    /// <summary>As it is stored.</summary>
    public static string Code(SlotState state) => state switch
    {
        SlotState.Claimed => "claimed",
        SlotState.Failed => "failed",
        SlotState.Sent => "sent",
        SlotState.Missed => "missed",
        SlotState.Skipped => "skipped",
        _ => "off",
    };

    private static bool WasMissedBefore(IDbConnection connection, QuestionSlot slot) => connection.QueryFirstOrDefault<string?>(
        """
        select case when state = 'missed' then reason end from question_slot
        where guild_id = @GuildId and schedule_id = @ScheduleId and local_date < @LocalDate and state in ('sent', 'missed')
        order by local_date desc limit 1
        """,
        slot) == slot.ToldReason;

    /// <summary>With another question when its own was taken out of the data, or there was none to draw.</summary>
    private QuestionSlot WithQuestion(IDbConnection connection, QuestionSlot slot)
    {
        if (QuestionScheduleStore.Find(connection, slot.Schedule) is not { } schedule || pool.Known(slot.GuildId, slot.QuestionId) is not null)
            return slot;
        var drawn = pool.Draw(connection, schedule, calendars.Of(connection, slot.GuildId), slot.LocalDate)?.Id;
        connection.Execute("update question_slot set question_id = @drawn where id = @Id", new { slot.Id, drawn });
        return slot with { QuestionId = drawn };
    }
}
