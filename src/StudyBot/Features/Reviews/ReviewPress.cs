using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>
/// A button that leads through the review. One that is forged, stale or was pressed before changes nothing and shows where
/// the day stands.
/// </summary>
internal abstract class ReviewPress(ReviewVisits visits) : IComponentHandler
{
    public abstract string Route { get; }

    public Deferral Deferral => Deferral.Update;

    protected ReviewVisits Visits => visits;

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var read = ReviewPlace.Read(interaction.CustomId);
        var visit = visits.Of(interaction, read?.Place.Language ?? Languages.OfLocale(interaction.Locale));
        var message = (read is var (place, rating) ? await PressAsync(visit, place, rating) : null) ?? visits.Next(visit, ReviewNotice.None);
        // What a member reviews is theirs alone, wherever the button may stand.
        return interaction.Turn(message);
    }

    /// <summary>Null when there is nothing to do (any more).</summary>
    /// <param name="visit">Whose.</param>
    /// <param name="place">What the button carries; not checked yet.</param>
    /// <param name="rating">The rating that it carries; null for none.</param>
    protected abstract ValueTask<OutgoingMessage?> PressAsync(ReviewVisit visit, ReviewPlace place, Rating? rating);
}
