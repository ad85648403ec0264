using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>A button or select of a review that the member gives; the right to it is looked at again every time.</summary>
internal abstract class SeatPress(SeatDoor door) : IComponentHandler
{
    public abstract string Route { get; }

    public virtual Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (visit, refusal) = door.Find(interaction, ReferenceOf(interaction));
        return new(visit is null ? Show(interaction, refusal!) : Press(interaction, visit));
    }

    /// <summary>Null when it names none.</summary>
    protected virtual SeatRef? ReferenceOf(ComponentInteraction interaction) => SeatRef.Read(interaction.CustomId.Arguments);

    /// <summary>As the deferral promised.</summary>
    protected InteractionResponse Show(ComponentInteraction interaction, OutgoingMessage message) =>
        Deferral == Deferral.Private ? Reply.Private(message) : interaction.Turn(message);

    protected abstract InteractionResponse Press(ComponentInteraction interaction, SeatVisit visit);
}
