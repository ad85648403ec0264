using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>Asks for the comment, without which nothing is sent.</summary>
internal sealed class SendButton(SeatDoor door, DraftStore drafts) : SeatPress(door)
{
    public const string Send = "peer:send";

    public override string Route => Send;

    /// <summary>A form cannot follow a deferral.</summary>
    public override Deferral Deferral => Deferral.None;

    protected override InteractionResponse Press(ComponentInteraction interaction, SeatVisit visit)
    {
        var texts = FormTexts.Both.In(interaction.Locale);
        if (!drafts.Find(visit.Seat.Ref, interaction.User.Id).IsComplete)
            return Reply.Private(texts.ChooseAll);
        return new ShowModal(new Modal(
            visit.Seat.Ref.To(SendModal.Submit),
            texts.FormTitle,
            new TextInput(SendModal.Input, texts.CommentLabel)
            {
                Paragraph = true,
                MinLength = GivenReview.ShortestComment,
                MaxLength = GivenReview.LongestComment,
                Placeholder = texts.CommentPlaceholder,
            }));
    }
}
