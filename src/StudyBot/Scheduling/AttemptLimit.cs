using NodaTime;

namespace StudyBot.Scheduling;

/// <summary>
/// How long a job may try to get something to Discord. Like every limit on the wire it counts the wire's time: a bot's clock
/// that is moved meanwhile is no reason to give up what is nearly there.
/// </summary>
internal sealed class AttemptLimit(TimeProvider wireClock)
{
    /// <summary>How long a claim stands, by the bot's clock; after that whoever made it counts as dead.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>Shorter than the lease, so that an attempt never outlives its claim.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    /// <summary>An attempt that begins now.</summary>
    /// <param name="stopping">Ends it early.</param>
    public Attempt Start(CancellationToken stopping) => new(new CancellationTokenSource(Longest, wireClock), stopping);
}
