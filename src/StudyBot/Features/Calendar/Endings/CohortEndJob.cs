using NodaTime;
using NodaTime.Text;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>Writes the letters of cohorts that ended, tells staff when they are out, and offers to end one whose last date has passed.</summary>
internal sealed class CohortEndJob(
    Database database, CohortEnds cohorts, CohortEndStore store, StaffNotices notices, GuildSettingsReader settings, SchedulerSignal scheduler) : IScheduledJob
{
    private const int MembersAtATime = 100;

    /// <summary>An end of long ago is no news.</summary>
    private const int DaysOfNews = 30;

    /// <summary>Nobody waits for it to the minute.</summary>
    private static readonly Duration BetweenLooks = Duration.FromHours(1);

    private Instant _looked = Instant.MinValue;

    public string Name => "cohort ends";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var cohort in cohorts.Open())
            GoOn(cohort, now, cancellationToken);
        // Also when the clock was put back.
        if (now >= _looked + BetweenLooks || now < _looked)
        {
            LookForOver(now);
            _looked = now;
        }

        return Task.FromResult<Instant?>(null);
    }

    private void GoOn(CohortEnd cohort, Instant now, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && store.WriteSome(cohort.Id, MembersAtATime, now))
            scheduler.Wake();
        database.Write(connection => CohortEnds.Find(connection, cohort.Id) is { State: "sending" } sending && CohortEndStore.Close(connection, sending) &&
            notices.Tell(connection, cohort.GuildId, CohortDoneNotice.KindName, cohort.Subject, now));
    }

    private void LookForOver(Instant now)
    {
        var date = now.InUtc().Date;
        // Somewhere on earth it is a day later, or earlier.
        foreach (var (guildId, first) in cohorts.Over(date.PlusDays(-DaysOfNews), date.PlusDays(2)))
        {
            var today = settings.Of(guildId, locale: null).StudyDay.DateOf(now);
            if (cohorts.Running(guildId, today) is { } running && running.Last < today)
                notices.Tell(guildId, CohortOverNotice.KindName, LocalDatePattern.Iso.Format(first));
        }
    }
}
