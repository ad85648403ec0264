using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Letters;

/// <summary>Makes one attempt at a letter, and notes what came of it.</summary>
internal sealed partial class LetterCarrier(
    LetterStore store, LetterKinds kinds, LetterDelivery delivery, AttemptLimit limit, TimeProvider clock, ILogger<LetterCarrier> logger)
{
    /// <summary>For whoever waits for the outcome; the rest is left to the job.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Null when nothing came of it yet, and another attempt follows; also when there is nothing to do.</summary>
    public async Task<LetterOutcome?> BringAsync(long id, CancellationToken cancellationToken)
    {
        if (store.Take(id, clock.Now()) is not { } letter)
            return null;
        using var attempt = limit.Start(cancellationToken);
        LetterOutcome? outcome = null;
        try
        {
            outcome = await delivery.BringAsync(letter, attempt.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
        }

        if (outcome == LetterOutcome.Unreached || (outcome is null && letter.Attempts >= RetryDelay.MostAttempts))
            GiveUp(letter);
        else if (outcome is { } done)
            LogDone(letter.Kind, letter.GuildId, done, letter.Attempts);
        else
            LogLater(letter.Kind, letter.GuildId, letter.Attempts);
        return outcome;
    }

    /// <summary>At once, for somebody who waits for the outcome of what they have just written. Null when nobody knows yet.</summary>
    public async Task<LetterOutcome?> BringNowAsync(long id, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await BringAsync(id, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private void GiveUp(MemberLetter letter)
    {
        if (kinds.Find(letter)?.WhenUnreached == WhenUnreached.TellInReply)
            store.Hold(letter);
        else
            store.GiveUp(letter);
        LogUnreached(letter.Kind, letter.GuildId, letter.Attempts);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A letter {Kind} to a member of guild {GuildId}: {Outcome} (attempt {Attempt}).")]
    private partial void LogDone(string kind, Snowflake guildId, LetterOutcome outcome, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "Attempt {Attempt} to bring a member of guild {GuildId} a letter {Kind} failed; another follows.")]
    private partial void LogLater(string kind, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "No letter {Kind} reaches a member of guild {GuildId} (attempt {Attempt}).")]
    private partial void LogUnreached(string kind, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with a letter.")]
    private partial void LogTrouble(Exception exception);
}
