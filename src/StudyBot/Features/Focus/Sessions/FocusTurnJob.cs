using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>
/// Turns sessions over when it is time, also for the time that the bot was away, and puts their messages right. A session's
/// trouble holds up no other.
/// </summary>
internal sealed partial class FocusTurnJob(
    FocusBoardStore store, FocusSessions sessions, FocusBoard board, ILogger<FocusTurnJob> logger) : IScheduledJob
{
    private const int ShowsAtATime = 16;

    public string Name => "focus sessions";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        var turns = store.DueTurns(now);
        foreach (var id in turns)
            Turn(id, now);
        // A turn asks for its message to be shown shortly after it; here it is.
        var shows = store.DueShows(now + Duration.FromSeconds(2));
        await Parallel.ForEachAsync(
            shows,
            new ParallelOptions { MaxDegreeOfParallelism = ShowsAtATime, CancellationToken = cancellationToken },
            async (id, token) => await ShowAsync(id, token));
        return Math.Max(turns.Count, shows.Count) == FocusBoardStore.MostAtOnce ? now : store.NextDue(after: now);
    }

    private void Turn(Snowflake id, Instant now)
    {
        try
        {
            sessions.Advance(id, now);
        }
        catch (Exception trouble)
        {
            LogBroken(trouble, id);
        }
    }

    private async Task ShowAsync(Snowflake id, CancellationToken cancellationToken)
    {
        try
        {
            await board.ShowAsync(id, cancellationToken);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            LogBroken(trouble, id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The focus session {Id} was left as it is; it is looked at again soon.")]
    private partial void LogBroken(Exception exception, Snowflake id);
}
