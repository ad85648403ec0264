using NodaTime;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

/// <summary>What a member has to review on a study date, and in what order.</summary>
/// <param name="Date">The study date.</param>
/// <param name="Cards">All of the member's cards whose question is still known.</param>
/// <param name="Cap">Reviews a day that they want at most.</param>
internal sealed record ReviewDay(LocalDate Date, IReadOnlyList<DeckCard> Cards, int Cap)
{
    /// <summary>More of them a day would only discourage.</summary>
    private const int LeechesADay = 1;

    /// <summary>Due cards that were reviewed on this date.</summary>
    public int Done { get; init; }

    /// <summary>How many of those were leeches by then.</summary>
    public int LeechesDone { get; init; }

    /// <summary>Questions that were answered and not rated; counted once nothing more is to be reviewed.</summary>
    public int Unrated { get; init; }

    /// <summary>What is due, the most nearly forgotten first, with no more leeches than a day may have.</summary>
    public IReadOnlyList<DeckCard> Waiting
    {
        get
        {
            var due = Cards.Where(card => card.Card.DueDate <= Date)
                .OrderBy(card => card.Card.RetrievabilityOn(Date))
                .ThenBy(card => card.Card.DueDate)
                .ThenBy(card => card.QuestionId, StringComparer.Ordinal)
                .ToList();
            var leeches = due.Where(card => card.Card.IsLeech).Take(LeechesADay - LeechesDone).ToHashSet();
            return [.. due.Where(card => !card.Card.IsLeech || leeches.Contains(card))];
        }
    }

    /// <summary>How many of the waiting ones the cap still lets through.</summary>
    public int Left => Math.Clamp(Cap - Done, 0, Waiting.Count);

    /// <summary>The one to review now; null when the day is done.</summary>
    public DeckCard? Next => Left > 0 ? Waiting[0] : null;

    /// <summary>The next day with something to review, if nothing more is reviewed on this one; null without cards.</summary>
    public ReviewDay? Ahead
    {
        get
        {
            if (Cards.Count == 0)
                return null;
            var tomorrow = On(Date.PlusDays(1));
            return tomorrow.Left > 0 ? tomorrow : On(Cards.Min(card => card.Card.DueDate));
        }
    }

    private ReviewDay On(LocalDate date) => new(date, Cards, Cap);
}
