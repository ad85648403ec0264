using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>A row of <c>cohort_end</c>.</summary>
internal sealed record CohortEnd
{
    public long Id { get; init; }

    public Snowflake GuildId { get; init; }

    public LocalDate FirstDate { get; init; }

    public LocalDate LastDate { get; init; }

    public Instant EndedAt { get; init; }

    public string State { get; init; } = "";

    /// <summary>The member whose letter was written last; 0 before the first.</summary>
    public long WrittenThrough { get; init; }

    /// <summary>Letters written so far.</summary>
    public int Members { get; init; }

    /// <summary>What letters, notices and buttons call it.</summary>
    public string Subject => Id.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How far a cohort's letters are.</summary>
/// <param name="Members">Who has something to get; as far as they were looked for.</param>
/// <param name="Sent">They have it.</param>
/// <param name="Waiting">On their way.</param>
/// <param name="Unreached">They take no direct messages, and hear of it with their next command.</param>
internal sealed record CohortProgress(int Members, int Sent, int Waiting, int Unreached);
