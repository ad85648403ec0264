using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>A button that shows something beside a card, and leaves the review where it is.</summary>
internal abstract class ReviewAside(ReviewVisits visits) : IComponentHandler
{
    public abstract string Route { get; }

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var read = ReviewPlace.Read(interaction.CustomId);
        var visit = visits.Of(interaction, read?.Place.Language ?? Languages.OfLocale(interaction.Locale));
        var embed = read is var (place, _) && visits.FindAny(visit, place) is { } item ? Look(visit, item) : null;
        return new(embed is null ? Reply.Private(visit.Texts.Gone) : Reply.Private(new OutgoingMessage { Embeds = [embed] }));
    }

    /// <summary>Null when there is nothing to see (any more).</summary>
    protected abstract Embed? Look(ReviewVisit visit, ReviewItem item);
}
