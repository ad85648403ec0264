using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>A row of <c>board_member</c>, with the cohort whose totals are kept and the streak as it is.</summary>
internal sealed record BoardMember
{
    public Snowflake UserId { get; init; }

    public int Seat { get; init; }

    public Snowflake? SquadId { get; init; }

    public bool IsHidden { get; init; }

    public bool HasDeparted { get; init; }

    /// <summary>As they stand on the board; 0 for who does not.</summary>
    public int StreakDays { get; init; }

    public LocalDate? StreakThrough { get; init; }

    /// <summary>As they stand on the board of consistency; 0 for who does not.</summary>
    public int SteadyDays { get; init; }

    public LocalDate? SteadyThrough { get; init; }

    /// <summary>With <see cref="MetBits"/>: <see cref="Met"/>.</summary>
    public LocalDate? MetLast { get; init; }

    public long MetBits { get; init; }

    public int? CohortNumber { get; init; }

    public LocalDate? CohortFirst { get; init; }

    public LocalDate? CohortLast { get; init; }

    public int? BuiltSeat { get; init; }

    public int? CurrentDays { get; init; }

    public LocalDate? AliveThrough { get; init; }

    /// <summary>From which days are required of them; null when there is no met day.</summary>
    public LocalDate? FirstDate { get; init; }

    /// <summary>Of the latest met day; null when there is none.</summary>
    public LocalDate? LastDate { get; init; }

    public LocalDate? ExcusedThrough { get; init; }

    public LocalDate? OutageThrough { get; init; }

    public LocalDate? EarnedThrough { get; init; }

    /// <summary>Null when it has to be read.</summary>
    public MetDates? Met => MetLast is { } last ? new MetDates(last, MetBits) : null;

    /// <summary>The last date of which something freed them, or may have; null when nothing ever did.</summary>
    public LocalDate? FreeThrough => new[] { ExcusedThrough, OutageThrough, EarnedThrough }.Max();

    public Standing? Streak => Standing.Of(StreakDays, Seat, StreakThrough);

    public Standing? Steadiness => Standing.Of(SteadyDays, Seat, SteadyThrough);

    /// <summary>Whether others see them on boards.</summary>
    public bool IsShown => !IsHidden && !HasDeparted;

    /// <summary>The cohort's period, when a date belongs to it; null also while this member's earlier days are still to be added up.</summary>
    public int? CohortOn(LocalDate date) =>
        CohortFirst is { } first && date >= first && !(date > CohortLast) && !(Seat > BuiltSeat) ? BoardPeriods.CohortOf(CohortNumber!.Value) : null;

    public BoardMember With(MetDates met) => this with { MetLast = met.Last, MetBits = met.Bits };
}
