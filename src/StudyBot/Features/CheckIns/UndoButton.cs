using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary>Takes a check-in back, from its receipt.</summary>
internal sealed class UndoButton(CheckInUndo undo, CheckInPlaces places, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "checkin:undo";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public bool OwnerOnly => true;

    public static CustomId To(StudyEvent checkIn, CheckInPlace place) => CheckInAddress.Of(ButtonRoute, checkIn, place);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = CheckInTexts.Both.In(interaction.Locale);
        var now = clock.Now();
        if (places.Of(interaction) is not { } place)
            return Reply.Private(texts.NothingToUndo);
        var (outcome, standing) = await undo.TakeBackAsync(place.GuildId, interaction.User.Id, CheckInAddress.Source(interaction), now);
        if (standing is null)
            return Reply.Private(texts.NothingToUndo);
        if (outcome == UndoOutcome.TooLate)
            return Reply.Private(texts.TooLateToUndo((int)CheckInUndo.Time.TotalMinutes));
        return new UpdateMessage(new CheckInReceipt(place, now, Languages.OfLocale(interaction.Locale)).TakenBack(standing));
    }
}
