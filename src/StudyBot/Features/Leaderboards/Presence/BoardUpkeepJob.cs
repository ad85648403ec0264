using NodaTime;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Presence;

/// <summary>At each guild's day start, and soon after its calendar changed: what boards need beside study events.</summary>
internal sealed class BoardUpkeepJob(BoardUpkeep upkeep, GuildSettingsReader settings) : IScheduledJob
{
    public string Name => "board upkeep";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (upkeep.Due(now) is { } turn)
        {
            var studyDay = settings.Of(turn.GuildId, turn.Locale).StudyDay;
            var today = studyDay.DateOf(now);
            while (upkeep.Step(turn.GuildId, today, studyDay.EndOf(today)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                // Members who wait to write come first.
                await Task.Yield();
            }
        }

        return upkeep.Next();
    }
}
