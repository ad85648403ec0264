using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A date to come with the question that it will bring.</summary>
/// <param name="Date">In the guild's zone.</param>
/// <param name="At">When it is due.</param>
/// <param name="Plan">What is stored.</param>
/// <param name="Question">Null when none fits the schedule.</param>
internal sealed record PlannedQuestion(LocalDate Date, Instant At, QuestionPlan Plan, Question? Question);

/// <summary>What came of pinning a question.</summary>
/// <param name="Planned">Null when nothing was changed: the date is none of the schedule's, or the question stands elsewhere.</param>
/// <param name="Elsewhere">The date on which staff want the question already; null for none.</param>
internal sealed record Pinning(PlannedQuestion? Planned, LocalDate? Elsewhere);

/// <summary>
/// What staff see and decide of dates to come. Whatever they are shown is stored, and what is stored is what is posted: the
/// claim reads it in its own transaction.
/// </summary>
internal sealed class QuestionPlans(
    Database database, QuestionForecast forecast, QuestionPool pool, StudyCalendarReader calendars, StaffLog log)
{
    public const int Shown = 7;

    /// <summary>How far ahead a question can be pinned to a date.</summary>
    public const int DaysAhead = 60;

    /// <summary>The next dates with their questions, drawn now where nothing was. Empty in a pause, and when the schedule is gone.</summary>
    public IReadOnlyList<PlannedQuestion> Upcoming(ScheduleKey key) => database.Write(connection =>
        QuestionScheduleStore.Find(connection, key) is { } schedule ? Upcoming(connection, schedule) : []);

    /// <summary>What is pinned to dates on which nothing is posted any more, with its question; null for one that is gone.</summary>
    public IReadOnlyList<(LocalDate Date, Question? Question)> Stranded(QuestionSchedule schedule) => database.Read(connection =>
        forecast.Stranded(connection, schedule).Select(plan => (plan.LocalDate, pool.Known(schedule.GuildId, plan.QuestionId))).ToList());

    /// <summary>The same dates without drawing anything.</summary>
    public IReadOnlyList<LocalDate> Dates(QuestionSchedule schedule) => database.Read(connection =>
        forecast.Dates(connection, schedule).Take(Shown).Select(ahead => ahead.Date).ToList());

    /// <summary>When the schedule last asked a question; null when it never did.</summary>
    public LocalDate? LastAsked(ScheduleKey key, string questionId) => database.Read(connection => connection.QueryFirstOrDefault<string?>(
        """
        select local_date from question_slot
        where guild_id = @GuildId and schedule_id = @Id and question_id = @questionId and state = 'sent' order by local_date desc limit 1
        """,
        new { key.GuildId, key.Id, questionId }).AsDate());

    /// <summary>
    /// Another question for a date; the same where there is no other. Null when there is no such date, or it no longer brings
    /// what staff saw.
    /// </summary>
    /// <param name="act">Who, where and when.</param>
    /// <param name="id">The schedule's number.</param>
    /// <param name="date">Which date.</param>
    /// <param name="seen">Whether a question is the one that staff saw, so that a double click swaps once.</param>
    public PlannedQuestion? Swap(StaffAct act, long id, LocalDate date, Func<string?, bool> seen) => Change(act, id, date, (connection, schedule, planned) =>
    {
        if (!seen(planned.Plan.QuestionId))
            return null;
        var drawn = pool.Draw(connection, schedule, calendars.Of(connection, act.GuildId), date, instead: planned.Plan.QuestionId);
        if (drawn?.Id == planned.Plan.QuestionId)
            return planned.Plan;
        log.Append(connection, QuestionLogEntries.Of(QuestionLogEntries.Swapped, schedule, act.By, act.At, date));
        return planned.Plan with { QuestionId = drawn?.Id, PinnedBy = null };
    });

    /// <summary>Skips a date, or takes that back.</summary>
    public PlannedQuestion? Skip(StaffAct act, long id, LocalDate date, bool skips) => Change(act, id, date, (connection, schedule, planned) =>
    {
        if (planned.Plan.SkippedBy is not null == skips)
            return null;
        var kind = skips ? QuestionLogEntries.Skipped : QuestionLogEntries.Unskipped;
        log.Append(connection, QuestionLogEntries.Of(kind, schedule, act.By, act.At, date));
        return planned.Plan with { SkippedBy = skips ? act.By : null };
    });

    /// <summary>
    /// Puts a question on a date, and with it takes back a skip. It leaves every other date, but for one on which staff want it
    /// and it will come: then nothing is changed.
    /// </summary>
    public Pinning Pin(StaffAct act, long id, LocalDate date, string questionId)
    {
        LocalDate? elsewhere = null;
        var pinned = Change(act, id, date, (connection, schedule, planned) =>
        {
            if (planned.Plan is { PinnedBy: not null, SkippedBy: null } && planned.Plan.QuestionId == questionId)
                return planned.Plan;
            var others = QuestionPlanStore.Of(connection, schedule.Key).Where(plan => plan.LocalDate != date && plan.QuestionId == questionId).ToList();
            elsewhere = others.Find(plan => Comes(connection, schedule, plan))?.LocalDate;
            if (elsewhere is not null)
                return null;
            foreach (var other in others)
                QuestionPlanStore.Save(connection, schedule.Key, other with { QuestionId = null, PinnedBy = null });
            log.Append(connection, QuestionLogEntries.Of(QuestionLogEntries.Pinned, schedule, act.By, act.At, date, questionId));
            return planned.Plan with { QuestionId = questionId, PinnedBy = act.By, SkippedBy = null };
        });
        return new Pinning(pinned, elsewhere);
    }

    /// <summary>Whether a pin holds; one in a pause does, for the pause can end any day.</summary>
    private bool Comes(IDbConnection connection, QuestionSchedule schedule, QuestionPlan plan) =>
        plan is { PinnedBy: not null, SkippedBy: null } &&
        forecast.Stranded(connection, schedule).All(stranded => stranded.LocalDate != plan.LocalDate);

    /// <summary>Leaves a date to chance again.</summary>
    public PlannedQuestion? Unpin(StaffAct act, long id, LocalDate date) => Change(act, id, date, (connection, schedule, planned) =>
    {
        if (planned.Plan.PinnedBy is null)
            return null;
        log.Append(connection, QuestionLogEntries.Of(QuestionLogEntries.Unpinned, schedule, act.By, act.At, date));
        QuestionPlanStore.Save(connection, schedule.Key, planned.Plan with { QuestionId = null, PinnedBy = null });
        return planned.Plan with
        {
            QuestionId = pool.Draw(connection, schedule, calendars.Of(connection, act.GuildId), date, instead: planned.Plan.QuestionId)?.Id,
            PinnedBy = null,
        };
    });

    private PlannedQuestion? Change(
        StaffAct act, long id, LocalDate date, Func<IDbConnection, QuestionSchedule, PlannedQuestion, QuestionPlan?> change) => database.Write(connection =>
    {
        if (QuestionScheduleStore.Find(connection, new ScheduleKey(act.GuildId, id)) is not { } schedule)
            return null;
        var ahead = forecast.Dates(connection, schedule).Take(DaysAhead).TakeWhile(one => one.Date <= date).LastOrDefault();
        if (ahead is null || ahead.Date != date || change(connection, schedule, Planned(connection, schedule, ahead)) is not { } plan)
            return null;
        QuestionPlanStore.Save(connection, schedule.Key, plan);
        return new PlannedQuestion(date, ahead.At, plan, pool.Known(act.GuildId, plan.QuestionId));
    });

    private List<PlannedQuestion> Upcoming(IDbConnection connection, QuestionSchedule schedule)
    {
        var planned = new List<PlannedQuestion>();
        foreach (var ahead in forecast.Dates(connection, schedule).Take(Shown).ToList())
            planned.Add(Planned(connection, schedule, ahead));
        return planned;
    }

    /// <summary>With its question; one that was taken out of the data since, or was not drawn yet, is drawn now.</summary>
    private PlannedQuestion Planned(IDbConnection connection, QuestionSchedule schedule, ForecastDate ahead)
    {
        var plan = ahead.Plan ?? new QuestionPlan { LocalDate = ahead.Date };
        var question = pool.Offered(schedule.GuildId, plan.QuestionId);
        if (question is null)
        {
            question = pool.Draw(connection, schedule, calendars.Of(connection, schedule.GuildId), ahead.Date);
            plan = plan with { QuestionId = question?.Id, PinnedBy = null };
            QuestionPlanStore.Save(connection, schedule.Key, plan);
        }

        return new PlannedQuestion(ahead.Date, ahead.At, plan, question);
    }
}
