using NodaTime;

namespace StudyBot.Study.SpacedReview;

/// <summary>A rating as the log keeps it: all that a card is made of.</summary>
/// <param name="Rating">How well it was recalled.</param>
/// <param name="Date">The study date on which it was given.</param>
/// <param name="Replaces">Whether it takes the place of the rating before it, which was a slip.</param>
internal readonly record struct LoggedRating(Rating Rating, LocalDate Date, bool Replaces);

/// <summary>
/// A question that a member reviews. A pure function of the ratings they gave; what the database holds is a cache of it.
/// </summary>
/// <param name="Memory">As of the last review.</param>
/// <param name="LastDate">The study date of the last review.</param>
/// <param name="DueDate">The study date from which on it wants to be reviewed; it stays until the next rating.</param>
/// <param name="Reps">Ratings so far, replaced ones not counted.</param>
/// <param name="Lapses">How often it was forgotten after it had been known for a day or more.</param>
internal sealed record ReviewCard(MemoryState Memory, LocalDate LastDate, LocalDate DueDate, int Reps, int Lapses)
{
    /// <summary>
    /// Reviews come when nine in ten are recalled, so of the first 20 reviews 6 fail by chance on one card in 90: six lapses
    /// say something about the card. (Anki's 8 would come after most cohorts have ended.)
    /// </summary>
    public const int LeechLapses = 6;

    /// <summary>Whether repeating alone does not help here.</summary>
    public bool IsLeech => Lapses >= LeechLapses;

    /// <summary>The card after a rating.</summary>
    /// <param name="before">Null for the first rating.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="today">The study date; before the last review (a zone was changed) it counts as the same day.</param>
    public static ReviewCard After(ReviewCard? before, Rating rating, LocalDate today)
    {
        var elapsed = before?.ElapsedDays(today) ?? 0;
        var memory = before is null ? Fsrs.First(rating) : Fsrs.Next(before.Memory, rating, elapsed);
        var lapsed = rating == Rating.Again && elapsed > 0;
        // The next day is the soonest that a bot of days knows: today's second look would only test what was just read.
        var interval = rating == Rating.Again ? 1 : Fsrs.Interval(memory.Stability);
        return new ReviewCard(
            memory, today, today.PlusDays(interval), (before?.Reps ?? 0) + 1, (before?.Lapses ?? 0) + (lapsed ? 1 : 0));
    }

    /// <summary>The card before and after the last of these ratings; both null when there are none.</summary>
    /// <param name="ratings">All that a member gave for one question, oldest first.</param>
    public static (ReviewCard? Before, ReviewCard? After) Replay(IEnumerable<LoggedRating> ratings)
    {
        (ReviewCard? before, ReviewCard? after) = (null, null);
        foreach (var given in ratings)
        {
            if (!given.Replaces)
                before = after;
            after = After(before, given.Rating, given.Date);
        }

        return (before, after);
    }

    /// <summary>Study days since the last review; never negative.</summary>
    public int ElapsedDays(LocalDate today) => Math.Max(0, Period.DaysBetween(LastDate, today));

    /// <summary>Study days until it is due; 0 or less when it is.</summary>
    public int DaysUntilDue(LocalDate today) => Period.DaysBetween(today, DueDate);

    /// <summary>The chance that the member recalls it today, 0 to 1.</summary>
    public double RetrievabilityOn(LocalDate today) => Fsrs.Retrievability(Memory.Stability, ElapsedDays(today));
}
