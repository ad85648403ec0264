using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Letters;

/// <summary>Brings members their letters, and tries again, ever more rarely, for a day. One member's trouble holds up no other.</summary>
internal sealed partial class LetterJob(
    LetterStore store, LetterKinds kinds, LetterDelivery delivery, AttemptLimit limit, TimeProvider clock, ILogger<LetterJob> logger) : IScheduledJob
{
    private const int MembersAtATime = 8;

    public string Name => "letters";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            store.Due(now).GroupBy(letter => letter.UserId),
            new ParallelOptions { MaxDegreeOfParallelism = MembersAtATime, CancellationToken = cancellationToken },
            async (ofMember, token) =>
            {
                foreach (var due in ofMember)
                {
                    if (store.Take(due.Id, clock.Now()) is { } letter)
                        await BringAsync(letter, token);
                }
            });
        return store.NextDue();
    }

    private async Task BringAsync(MemberLetter letter, CancellationToken cancellationToken)
    {
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
