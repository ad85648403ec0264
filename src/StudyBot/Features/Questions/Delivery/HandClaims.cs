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

internal enum HandClaimOutcome
{
    /// <summary>The caller posts it now, and nobody else.</summary>
    Claimed,

    /// <summary>It stands in the channel already.</summary>
    AlreadySent,

    /// <summary>Someone is posting it at this moment.</summary>
    UnderWay,
}

internal sealed record HandClaim(HandClaimOutcome Outcome, QuestionSlot Slot);

/// <summary>Takes today's slot for staff who will not wait, whatever the clock or the calendar says. It is the same slot, so nothing comes twice.</summary>
internal sealed class HandClaims(
    Database database, StudyCalendarReader calendars, QuestionPool pool, QuestionClaims claims, StaffLog log)
{
    /// <summary>Null when the schedule was removed meanwhile.</summary>
    public HandClaim? Claim(ScheduleKey key, Snowflake by, Instant now) => database.Write(connection =>
    {
        if (QuestionScheduleStore.Find(connection, key) is not { } schedule)
            return null;
        var studyDay = GuildSettingsReader.Of(connection, key.GuildId, locale: null).StudyDay;
        // The study date: what is posted past midnight still belongs to the evening, as its answers do.
        var date = studyDay.DateOf(now);
        var known = connection.QuerySingleOrDefault<QuestionSlot>(
            $"select {QuestionSlotStore.Columns} from question_slot where guild_id = @GuildId and schedule_id = @Id and local_date = @date",
            new { key.GuildId, key.Id, date });
        if (known is { State: SlotState.Sent })
            return new HandClaim(HandClaimOutcome.AlreadySent, known);
        if (known is { State: SlotState.Claimed } && known.LeaseUntil > now)
            return new HandClaim(HandClaimOutcome.UnderWay, known);
        var slot = known is null ? Make(connection, schedule, studyDay, date, by, now) : Take(connection, schedule, known, by, now);
        return new HandClaim(HandClaimOutcome.Claimed, slot);
    });

    /// <summary>Puts into the staff log what came of a claim: posted, not posted and why, or still under way.</summary>
    public void Log(QuestionSchedule schedule, QuestionSlot slot, Snowflake by, Instant at)
    {
        var kind = slot.State switch
        {
            SlotState.Sent => QuestionLogEntries.Posted,
            SlotState.Failed or SlotState.Missed => QuestionLogEntries.NotPosted,
            _ => QuestionLogEntries.Started,
        };
        var why = kind == QuestionLogEntries.NotPosted ? slot : null;
        database.Write(connection => log.Append(connection, QuestionLogEntries.Of(kind, schedule, by, at, slot.LocalDate, why: why)));
    }

    private QuestionSlot Make(IDbConnection connection, QuestionSchedule schedule, StudyDay studyDay, LocalDate date, Snowflake by, Instant now)
    {
        var decision = new SlotDecision(SlotState.Claimed, Reason: null) { QuestionId = Question(connection, schedule, date), By = by };
        if (schedule.NextDate == date)
        {
            var (next, at) = schedule.TimetableIn(studyDay.Zone).First(
                date.PlusDays(1), now, ScheduleDates.TakenDates(connection, schedule.Key, date));
            QuestionScheduleStore.SetNext(connection, schedule, next, at);
            schedule = schedule with { NextDate = next, NextDueAt = at };
        }

        QuestionPlanStore.Forget(connection, schedule.Key, through: date);
        return claims.Insert(
            connection, schedule with { NextDate = date, NextDueAt = now }, decision, Expiry(schedule, now), QuestionClaims.ClosesAt(studyDay, date, now), now)!;
    }

    private QuestionSlot Take(IDbConnection connection, QuestionSchedule schedule, QuestionSlot known, Snowflake by, Instant now)
    {
        // What was tried before keeps its place and its moment, where it is looked for.
        var isNew = known.Attempts == 0;
        return connection.QuerySingle<QuestionSlot>(
            $"""
            update question_slot set state = 'claimed', lease_until = @lease, attempts = attempts + 1, expires_at = @expiry,
                claimed_at = @claimedAt, channel_id = @channel, in_forum = @inForum, question_id = @question, decided_by = @by
            where id = @Id returning {QuestionSlotStore.Columns}
            """,
            new
            {
                known.Id,
                lease = now + AttemptLimit.Lease,
                expiry = Expiry(schedule, now),
                claimedAt = isNew ? now : known.ClaimedAt,
                channel = isNew ? schedule.ChannelId : known.ChannelId,
                inForum = isNew ? schedule.InForum : known.InForum,
                question = pool.Known(known.GuildId, known.QuestionId)?.Id ?? Question(connection, schedule, known.LocalDate),
                by,
            });
    }

    private string? Question(IDbConnection connection, QuestionSchedule schedule, LocalDate date) =>
        (pool.Offered(schedule.GuildId, QuestionPlanStore.Find(connection, schedule.Key, date)?.QuestionId)
            ?? pool.Draw(connection, schedule, calendars.Of(connection, schedule.GuildId), date))?.Id;

    private static Instant Expiry(QuestionSchedule schedule, Instant now) => schedule.NextDueAt > now
        ? Instant.Min(now + QuestionClaims.Window, schedule.NextDueAt)
        : now + QuestionClaims.Window;
}
