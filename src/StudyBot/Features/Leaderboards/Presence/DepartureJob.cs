using NodaTime;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Presence;

/// <summary>
/// Asks Discord at night, one by one, whether those who stand on boards are still members: the first pages first, and nobody
/// who studied since yesterday. 10,000 take seven hours, at a hundredth of what Discord allows a bot.
/// </summary>
internal sealed class DepartureJob(DepartureWalk walk, GuildPresence presence, GuildSettingsReader settings) : IScheduledJob
{
    public static readonly Duration Pace = Duration.FromMilliseconds(2500);

    /// <summary>How long a guild is left alone of which Discord says nothing.</summary>
    private static readonly Duration Pause = Duration.FromMinutes(10);

    public string Name => "departures";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (walk.Due(now) is { } turn)
        {
            var studyDay = settings.Of(turn.GuildId, turn.Locale).StudyDay;
            var today = studyDay.DateOf(now);
            var (userId, isOver) = walk.Step(turn.GuildId, today, now);
            if (isOver)
                walk.Rest(turn.GuildId, studyDay.EndOf(today));
            if (userId is not { } asked)
                continue;
            if (await presence.AskAsync(turn.GuildId, asked, cancellationToken) is null)
                walk.Pause(turn.GuildId, now + Pause);
            return now + Pace;
        }

        return walk.Next();
    }
}
