using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Threads, pins and pings that belong to posts. None of them holds up a post, and staff hear once of what will not work.</summary>
internal sealed class QuestionExtraStore(Database database, StaffNotices notices)
{
    /// <summary>What was given up, and what waits for somebody to mend something.</summary>
    public const string IsLacking = "state <> 'done' and reason is not null";

    /// <summary>What a post that has just been sent still needs, within the caller's transaction; false when that is nothing.</summary>
    public static bool Add(IDbConnection connection, QuestionSlot slot, QuestionSchedule? schedule, PostedMessage posted, Instant now)
    {
        if (schedule is null)
            return false;
        (ExtraKind Kind, bool Wanted)[] all =
        [
            (ExtraKind.Thread, schedule.OpensThread && !slot.InForum),
            (ExtraKind.Pin, schedule.Pins && !slot.InForum),
            (ExtraKind.Ping, schedule.PingRoleId is { } role && !posted.Pinged.Contains(role)),
        ];
        foreach (var (kind, _) in all.Where(extra => extra.Wanted))
            Add(connection, slot.Id, kind, now);
        return all.Any(extra => extra.Wanted);
    }

    public IReadOnlyList<QuestionExtra> Due(Instant now) => database.Read(connection => connection.Query<QuestionExtra>(
        "select slot_id, kind, attempts, reason from question_extra where state = 'waiting' and try_at <= @now order by try_at, slot_id, kind desc", new { now }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from question_extra where state = 'waiting'")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt and puts off the next, so that one which ends the process is not repeated for ever; null when it is done.</summary>
    public QuestionExtra? Take(QuestionExtra extra, Instant next) => database.Write(connection => connection.QuerySingleOrDefault<QuestionExtra>(
        """
        update question_extra set attempts = attempts + 1, try_at = @next
        where slot_id = @SlotId and kind = @kind and state = 'waiting' returning slot_id, kind, attempts, reason
        """,
        new { extra.SlotId, kind = Code(extra.Kind), next }));

    /// <param name="extra">Which.</param>
    /// <param name="slot">Whose.</param>
    /// <param name="now">The instant.</param>
    /// <param name="threadId">The thread that it opened; null for none.</param>
    public void MarkDone(QuestionExtra extra, QuestionSlot slot, Instant now, Snowflake? threadId = null) => database.Write(connection =>
    {
        connection.Execute(
            "update question_extra set state = 'done', reason = null where slot_id = @SlotId and kind = @kind",
            new { extra.SlotId, kind = Code(extra.Kind) });
        if (threadId is not null)
            connection.Execute("update question_slot set thread_id = @threadId where id = @SlotId", new { extra.SlotId, threadId });
        foreach (var kind in Enum.GetValues<ExtraKind>())
            StaffNotices.Settle(connection, slot.GuildId, QuestionNotices.Extra, QuestionNotices.SubjectOf(slot.Id, kind), now);
    });

    /// <summary>
    /// Puts down what does not work for one reason, and tells staff in one notice, unless they know of this post, or the post
    /// before had the same trouble.
    /// </summary>
    /// <param name="failed">Of one slot.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="diagnosis">The reason.</param>
    /// <param name="retryAt">When it is tried again; null to let it be.</param>
    /// <param name="now">The instant.</param>
    public void PutDown(IReadOnlyList<QuestionExtra> failed, QuestionSlot slot, Diagnosis diagnosis, Instant? retryAt, Instant now) => database.Write(connection =>
    {
        var isKnown = Failed(connection, slot.Id).Any(known => known.Reason == diagnosis.Reason);
        foreach (var extra in failed)
        {
            connection.Execute(
                """
                update question_extra set state = @state, try_at = coalesce(@retryAt, try_at), reason = @Reason, missing_permissions = @Missing
                where slot_id = @SlotId and kind = @kind and state = 'waiting'
                """,
                new { extra.SlotId, kind = Code(extra.Kind), state = retryAt is null ? "given_up" : "waiting", retryAt, diagnosis.Reason, diagnosis.Missing });
        }

        if (!isKnown && failed.Any(extra => Before(connection, extra, slot) != diagnosis.Reason))
            notices.Tell(connection, slot.GuildId, QuestionNotices.Extra, QuestionNotices.SubjectOf(slot.Id, failed[0].Kind), now);
    });

    /// <summary>Its time is over; staff were told until when it would be tried.</summary>
    public void LetBe(QuestionExtra extra) => database.Write(connection => connection.Execute(
        "update question_extra set state = 'given_up' where slot_id = @SlotId and kind = @kind and state = 'waiting'",
        new { extra.SlotId, kind = Code(extra.Kind) }));

    /// <summary>What a post lacks as far as staff were told, or would be: what was given up, and what waits to be mended.</summary>
    public static IReadOnlyList<FailedExtra> Failed(IDbConnection connection, long slotId) => connection.Query<FailedExtra>(
        $"""
        select slot_id, kind, reason, missing_permissions, state = 'waiting' as waits from question_extra
        where slot_id = @slotId and {IsLacking} order by kind desc
        """,
        new { slotId }).AsList();

    /// <summary>The newest other post of the same schedule that is pinned.</summary>
    public QuestionSlot? PinnedBefore(QuestionSlot slot) => database.Read(connection => connection.QueryFirstOrDefault<QuestionSlot>(
        $"""
        select {QuestionSlotStore.Columns} from question_slot
        where guild_id = @GuildId and schedule_id = @ScheduleId and local_date < @LocalDate and message_id is not null
            and exists (select 1 from question_extra where slot_id = question_slot.id and kind = 'pin' and question_extra.state = 'done')
        order by local_date desc limit 1
        """,
        slot));

    private static void Add(IDbConnection connection, long slotId, ExtraKind kind, Instant now) => connection.Execute(
        """
        insert into question_extra (slot_id, kind, state, attempts, try_at) values (@slotId, @kind, 'waiting', 0, @now)
        on conflict (slot_id, kind) do nothing
        """,
        new { slotId, kind = Code(kind), now });

    /// <summary>Why the same extra of the schedule's post before was given up; null when it was not.</summary>
    private static string? Before(IDbConnection connection, QuestionExtra extra, QuestionSlot slot) => connection.QueryFirstOrDefault<string?>(
        """
        select case when extra.state = 'given_up' then extra.reason end
        from question_slot as slot join question_extra as extra on extra.slot_id = slot.id and extra.kind = @kind
        where slot.guild_id = @GuildId and slot.schedule_id = @ScheduleId and slot.local_date < @LocalDate
        order by slot.local_date desc limit 1
        """,
        new { kind = Code(extra.Kind), slot.GuildId, slot.ScheduleId, slot.LocalDate });

    private static string Code(ExtraKind kind) => kind.ToString().ToLower(CultureInfo.InvariantCulture);
}
