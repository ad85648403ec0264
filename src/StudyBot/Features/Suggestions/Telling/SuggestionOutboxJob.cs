using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Says what became of suggestions, and tries again, ever more rarely, for a day.</summary>
internal sealed partial class SuggestionOutboxJob(
    SuggestionOutbox outbox, SuggestionPostman postman, TimeProvider clock, ILogger<SuggestionOutboxJob> logger) : IScheduledJob
{
    private const int LettersAtATime = 8;

    public string Name => "suggestion outbox";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            outbox.Due(now),
            new ParallelOptions { MaxDegreeOfParallelism = LettersAtATime, CancellationToken = cancellationToken },
            async (letter, token) =>
            {
                if (outbox.Take(letter, clock.Now()) is { } attempt)
                    await BringAsync(letter, attempt, token);
            });
        return outbox.NextDue();
    }

    private async Task BringAsync(Letter letter, int attempt, CancellationToken cancellationToken)
    {
        using var timeout = AttemptLimit.Start();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var delivery = Delivery.Later;
        try
        {
            delivery = await postman.BringAsync(letter, either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
        }

        if (delivery == Delivery.Done)
        {
            outbox.MarkDone(letter);
            LogTold(letter.Addressee, letter.SuggestionId, attempt);
        }
        else if (delivery == Delivery.Unreachable || attempt >= RetryDelay.MostAttempts)
        {
            outbox.MarkUnreachable(letter);
            LogUnreachable(letter.Addressee, letter.SuggestionId, attempt);
        }
        else
        {
            LogLater(letter.Addressee, letter.SuggestionId, attempt);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The {Addressee} of suggestion {SuggestionId} has heard what became of it (attempt {Attempt}).")]
    private partial void LogTold(Addressee addressee, Snowflake suggestionId, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "The {Addressee} of suggestion {SuggestionId} cannot be reached (attempt {Attempt}).")]
    private partial void LogUnreachable(Addressee addressee, Snowflake suggestionId, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "Attempt {Attempt} to tell the {Addressee} of suggestion {SuggestionId} what became of it failed; another follows.")]
    private partial void LogLater(Addressee addressee, Snowflake suggestionId, int attempt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with telling what became of a suggestion.")]
    private partial void LogTrouble(Exception exception);
}
