using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Doctor.Guilds;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>
/// Looks, some time before a question is due, whether the bot still may do what the guild has chosen, so that staff can mend it in
/// time. Guilds are spread over half an hour; where all was well and nothing has changed since, Discord is not asked at all.
/// </summary>
internal sealed partial class AheadJob(
    AheadQueue queue, AheadStore store, GuildDoctor doctor, KnownGuilds known, AttemptLimit limit, TimeProvider clock, ILogger<AheadJob> logger) : IScheduledJob
{
    private const int LooksAtATime = 4;

    public string Name => "looks ahead";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            queue.TakeDue(now),
            new ParallelOptions { MaxDegreeOfParallelism = LooksAtATime, CancellationToken = cancellationToken },
            async (look, token) => await LookAsync(look, token));
        return queue.NextAt;
    }

    private async Task LookAsync(AheadLook look, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        // Once a question, whatever comes of it: what Discord does not answer now it will not answer half a minute later either.
        store.MarkLooked(look, clock.Now());
        var needs = doctor.NeedsOf(look.GuildId, locale: null);
        if (known.IsWell(look.GuildId, needs, clock.Now()))
            return;
        using var attempt = limit.Start(cancellationToken);
        try
        {
            var begun = known.Begin(look.GuildId);
            if (await doctor.VisitAsync(look.GuildId, locale: null, attempt.Token) is not { } visit)
                return;
            // A milestone's role has a notice of its own, when it cannot be given.
            var problems = visit.Problems.Where(problem => problem.Use != GuildUse.Milestones).ToList();
            store.Record(look.GuildId, problems, clock.Now());
            if (problems.Count == 0)
                known.End(look.GuildId, begun, needs, clock.Now());
            else
                LogFound(look.GuildId, problems.Count);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Ahead of its question guild {GuildId} has {Problems} things to mend.")]
    private partial void LogFound(Snowflake guildId, int problems);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A guild could not be looked at ahead of its question.")]
    private partial void LogTrouble(Exception exception);
}
