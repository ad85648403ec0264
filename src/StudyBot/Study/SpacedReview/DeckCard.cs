using NodaTime;

namespace StudyBot.Study.SpacedReview;

/// <summary>A card in a member's deck.</summary>
/// <param name="QuestionId">Of what; the question may have left the library since.</param>
/// <param name="Revision">Grows with every rating, replacing ones too: a button that carries an older one is stale.</param>
/// <param name="Card">Where it stands.</param>
internal sealed record DeckCard(string QuestionId, int Revision, ReviewCard Card);

/// <summary>A row of the table <c>review_card</c>, as Dapper fills it.</summary>
internal sealed record DeckCardRow
{
    public required string QuestionId { get; init; }

    public int Revision { get; init; }

    public double Stability { get; init; }

    public double Difficulty { get; init; }

    public LocalDate LastDate { get; init; }

    public LocalDate DueDate { get; init; }

    public int Reps { get; init; }

    public int Lapses { get; init; }

    public DeckCard ToDeckCard() =>
        new(QuestionId, Revision, new ReviewCard(new MemoryState(Stability, Difficulty), LastDate, DueDate, Reps, Lapses));
}
