using System.Globalization;
using StudyBot.Discord.Gateway;

namespace StudyBot.Health;

/// <summary>How the running bot was at one moment.</summary>
internal sealed record HealthReport
{
    /// <summary>A report is written every few seconds; an older one is of a bot that hangs, was killed, or cannot write.</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromSeconds(30);

    /// <summary>Discord may keep a job waiting for minutes; for longer, it hangs.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    /// <summary>By the machine's clock.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    public required int ProcessId { get; init; }

    public required GatewayState Gateway { get; init; }

    /// <summary>The job that is furthest behind; null when none is.</summary>
    public string? DelayedJob { get; init; }

    /// <summary>How far; see <see cref="Scheduling.JobDelay"/>.</summary>
    public double DelaySeconds { get; init; }

    /// <summary>How long the database took to answer.</summary>
    public double DatabaseMilliseconds { get; init; }

    /// <summary>Why it did not answer; null when it did.</summary>
    public string? DatabaseTrouble { get; init; }

    /// <summary>Why the last backup failed; null when it did not.</summary>
    public string? BackupTrouble { get; init; }

    /// <summary>Whether the process itself works, whatever Discord does: starting it again mends nothing of Discord's.</summary>
    public bool IsAlive => DatabaseTrouble is null && DelaySeconds < LongestDelay.TotalSeconds;

    /// <summary>A line for everything that keeps it from being healthy; none when it is.</summary>
    public IEnumerable<string> Problems(DateTimeOffset now)
    {
        if ((now - WrittenAt).Duration() > Stale)
            yield return string.Create(CultureInfo.InvariantCulture, $"The last report of process {ProcessId} is of {WrittenAt:u}: it hangs, was killed, or cannot write beside its database. Look at its log and at the disk, then start it again.");
        if (Gateway != GatewayState.Live)
            yield return $"The gateway is not up ({Gateway}): the bot connects again by itself; its log says why it does not.";
        if (DelaySeconds >= LongestDelay.TotalSeconds)
            yield return string.Create(CultureInfo.InvariantCulture, $"The scheduler is behind: '{DelayedJob}' for {DelaySeconds:F0} s. Look at the log; starting the bot again does no harm.");
        if (DatabaseTrouble is not null)
            yield return $"The database does not answer: {DatabaseTrouble}. Run the verb doctor.";
    }
}
