using StudyBot.Discord.Interactions;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>Opens the form of a review, from a notice to staff as a private message beside it.</summary>
internal sealed class OpenButton(SeatDoor door, ReviewForm form) : SeatPress(door)
{
    public const string Open = "peer:open";

    public override string Route => Open;

    /// <summary>Below a public notice only a message of its own is private.</summary>
    public override Deferral Deferral => Deferral.Private;

    protected override InteractionResponse Press(ComponentInteraction interaction, SeatVisit visit) =>
        Show(interaction, form.Message(interaction, visit));
}
