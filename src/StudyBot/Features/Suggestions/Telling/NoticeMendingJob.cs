using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Puts right what staff were sent, and tries again, ever more rarely, for a day.</summary>
internal sealed partial class NoticeMendingJob(
    NoticeMendings mendings, NoticeMender mender, AttemptLimit limit, TimeProvider clock, ILogger<NoticeMendingJob> logger) : IScheduledJob
{
    private const int MessagesAtATime = 8;

    public string Name => "suggestion notices";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            mendings.Due(now),
            new ParallelOptions { MaxDegreeOfParallelism = MessagesAtATime, CancellationToken = cancellationToken },
            async (suggestion, token) =>
            {
                if (mendings.Take(suggestion, clock.Now()) is { } attempts)
                    await MendAsync(suggestion, attempts, token);
            });
        return mendings.NextDue();
    }

    private async Task MendAsync(Snowflake suggestion, int attempts, CancellationToken cancellationToken)
    {
        using var attempt = limit.Start(cancellationToken);
        var mending = Mending.Later;
        try
        {
            mending = await mender.MendAsync(suggestion, attempt.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
        }

        if (mending == Mending.Later && attempts < RetryDelay.MostAttempts)
            return;
        mendings.End(suggestion, isRight: mending == Mending.Done);
        LogEnded(suggestion, mending, attempts);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The notice of suggestion {SuggestionId} shows what became of it: {Mending} (attempt {Attempt}).")]
    private partial void LogEnded(Snowflake suggestionId, Mending mending, int attempt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with the notice of a suggestion.")]
    private partial void LogTrouble(Exception exception);
}
