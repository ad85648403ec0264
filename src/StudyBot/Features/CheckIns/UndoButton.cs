using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary>Takes a check-in back, from its receipt.</summary>
internal sealed class UndoButton(CheckInUndo undo, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "checkin:undo";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public bool OwnerOnly => true;

    public static CustomId To(StudyEvent checkIn) => CheckInAddress.Of(ButtonRoute, checkIn);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = CheckInTexts.Both.In(interaction.Locale);
        var now = clock.Now();
        var source = CheckInAddress.Source(interaction);
        var (outcome, standing) = await undo.TakeBackAsync(interaction.Guild(), interaction.User.Id, source, now);
        if (standing is null)
            return Reply.Private(texts.NothingToUndo);
        if (outcome == UndoOutcome.TooLate)
            return Reply.Private(texts.TooLateToUndo((int)CheckInUndo.Time.TotalMinutes));
        var receipt = new CheckInReceipt(choices.DayOf(interaction), now, Languages.OfLocale(interaction.Locale));
        return new UpdateMessage(receipt.TakenBack(standing, outcome == UndoOutcome.DoneBefore));
    }
}
