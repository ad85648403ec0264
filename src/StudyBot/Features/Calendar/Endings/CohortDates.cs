using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>A cohort's first and last date as a calendar holds them; either may be missing.</summary>
internal readonly record struct CohortDates(LocalDate? First, LocalDate? Last)
{
    /// <summary>Whether they begin a new cohort in the place of one that ended.</summary>
    /// <param name="ended">The latest that ended; null for none.</param>
    /// <param name="before">As they are.</param>
    public bool Begin([NotNullWhen(true)] CohortEnd? ended, CohortDates before) =>
        ended is not null && before.AreLeftBy(ended) && First >= ended.LastDate && First != ended.FirstDate;

    /// <summary>Where they begin a new cohort, the last date that was left goes with the one that ended.</summary>
    /// <inheritdoc cref="Begin" path="/param"/>
    public CohortDates Renewed(CohortEnd? ended, CohortDates before) =>
        Begin(ended, before) && Last == before.Last ? this with { Last = null } : this;

    /// <summary>Whether they would bring back a cohort that ended, or the days of study after it without a new one.</summary>
    /// <inheritdoc cref="Begin" path="/param"/>
    public bool Revive([NotNullWhen(true)] CohortEnd? ended, CohortDates before)
    {
        if (ended is null || this == before || Begin(ended, before))
            return false;
        return First is { } first ? first != before.First && first <= ended.LastDate : before.AreLeftBy(ended);
    }

    /// <summary>An end takes the first date and leaves the last, so that the guild rests.</summary>
    private bool AreLeftBy(CohortEnd ended) => First is null && Last == ended.LastDate;
}
