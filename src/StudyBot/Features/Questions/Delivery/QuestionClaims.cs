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

/// <summary>
/// Makes slots. The unique row (guild, schedule, date) is what makes a question come once: whoever inserts it posts.
/// </summary>
internal sealed class QuestionClaims(
    Database database,
    StudyCalendarReader calendars,
    QuestionPool pool,
    PoolWarnings warnings,
    SlotIds ids,
    StaffNotices notices)
{
    /// <summary>How long after its time a question is still worth posting.</summary>
    public static readonly Duration Window = Duration.FromHours(6);

    /// <summary>
    /// Makes the slots that schedules owe, in one transaction, and moves the schedules on. At most the last date of each is
    /// claimed; dates whose window passed unseen are missed, and those on which nothing was wanted say so.
    /// </summary>
    public IReadOnlyList<QuestionSlot> Claim(IEnumerable<ScheduleKey> due, Instant now) =>
        database.Write(connection => due.SelectMany(key => Claim(connection, key, now)).ToList());

    private List<QuestionSlot> Claim(IDbConnection connection, ScheduleKey key, Instant now)
    {
        var made = new List<QuestionSlot>();
        while (QuestionScheduleStore.Find(connection, key) is { } schedule && schedule.NextDueAt <= now)
        {
            var guild = GuildSettingsReader.Of(connection, key.GuildId, locale: null);
            var date = schedule.NextDate;
            var (nextDate, nextAt) = schedule.TimetableIn(guild.Zone).First(
                date.PlusDays(1), schedule.NextDueAt, ScheduleDates.TakenDates(connection, key, date));
            var expiresAt = Instant.Min(schedule.NextDueAt + Window, nextAt);
            if (schedule.PausedAt is not null && !schedule.IsPausedOn(date))
                QuestionScheduleStore.EndPause(connection, key);
            var decision = Decide(connection, schedule, late: now >= expiresAt);
            if (Insert(connection, schedule, decision, expiresAt, ClosesAt(guild.StudyDay, date, now), now) is { } slot)
                made.Add(slot);
            QuestionScheduleStore.SetNext(connection, schedule, nextDate, nextAt);
            QuestionPlanStore.Forget(connection, key, through: date);
        }

        // A bot that was away for a week says so once.
        if (made.FindLast(slot => slot.State == SlotState.Missed) is { } missed)
            notices.Tell(connection, key.GuildId, QuestionNotices.Missed, QuestionNotices.SubjectOf(missed), now);
        return made;
    }

    /// <summary>The later of the ends of the date's and of the posting's study day, so that a late question has its day too.</summary>
    public static Instant ClosesAt(StudyDay studyDay, LocalDate date, Instant postedAt) =>
        Instant.Max(studyDay.EndOf(date), studyDay.EndOf(studyDay.DateOf(postedAt)));

    private SlotDecision Decide(IDbConnection connection, QuestionSchedule schedule, bool late)
    {
        var date = schedule.NextDate;
        var calendar = calendars.Of(connection, schedule.GuildId);
        if (calendar.OffOn(date) is { } off)
            return new SlotDecision(SlotState.Off, DayOffCode.Of(off));
        if (schedule.IsPausedOn(date))
            return new SlotDecision(SlotState.Skipped, "paused");
        var plan = QuestionPlanStore.Find(connection, schedule.Key, date);
        if (plan?.SkippedBy is { } staff)
            return new SlotDecision(SlotState.Skipped, "staff") { By = staff };
        if (late)
            return new SlotDecision(SlotState.Missed, "offline");
        // What was taken out of the data since it was planned is drawn anew.
        var question = pool.Offered(schedule.GuildId, plan?.QuestionId) ?? pool.Draw(connection, schedule, calendar, date);
        return new SlotDecision(SlotState.Claimed, Reason: null) { QuestionId = question?.Id };
    }

    /// <summary>The slot of the schedule's next date, within the caller's transaction; null when the date has its slot already.</summary>
    public QuestionSlot? Insert(
        IDbConnection connection, QuestionSchedule schedule, SlotDecision decision, Instant expiresAt, Instant closesAt, Instant now)
    {
        var slot = connection.QuerySingleOrDefault<QuestionSlot>(
            $"""
            insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts,
                due_at, expires_at, closes_at, claimed_at, channel_id, in_forum, reason, decided_by)
            values (@slotId, @GuildId, @Id, @NextDate, @QuestionId, @state, @until, @attempts,
                @NextDueAt, @expiresAt, @closesAt, @now, @ChannelId, @InForum, @Reason, @By)
            on conflict (guild_id, schedule_id, local_date) do nothing
            returning {QuestionSlotStore.Columns}
            """,
            new
            {
                slotId = ids.Next(now),
                schedule.GuildId,
                schedule.Id,
                schedule.NextDate,
                decision.QuestionId,
                state = QuestionSlotStore.Code(decision.State),
                until = now + AttemptLimit.Lease,
                attempts = decision.State == SlotState.Claimed ? 1 : 0,
                schedule.NextDueAt,
                expiresAt,
                closesAt,
                now,
                schedule.ChannelId,
                schedule.InForum,
                decision.Reason,
                decision.By,
            });
        if (slot is { QuestionId: not null })
            warnings.Check(connection, schedule, slot.LocalDate, now);
        return slot;
    }
}

/// <summary>What shall become of a date.</summary>
/// <param name="State">Claimed, or one that is final.</param>
/// <param name="Reason">As <see cref="QuestionSlot.Reason"/> holds it.</param>
internal sealed record SlotDecision(SlotState State, string? Reason)
{
    public string? QuestionId { get; init; }

    /// <summary>Null when nobody of staff decided it.</summary>
    public Snowflake? By { get; init; }
}
