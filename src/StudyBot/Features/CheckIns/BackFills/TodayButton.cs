using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns.BackFills;

/// <summary>Leaves a check-in of the first hours where it is stored: today. Takes the question off the receipt.</summary>
internal sealed class TodayButton(BackFillStore store, CheckInPlaces places, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "checkin:today";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public bool OwnerOnly => true;

    public static CustomId To(StudyEvent checkIn, CheckInPlace place) => CheckInAddress.Of(ButtonRoute, checkIn, place);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (places.Of(interaction) is not { } place)
            return new(Reply.Private(BackFillTexts.Both.In(interaction.Locale).NothingAsked));
        var result = store.StandingOf(place.GuildId, interaction.User.Id, CheckInAddress.Source(interaction));
        return new(new CheckInReceipt(place, clock.Now(), Languages.OfLocale(interaction.Locale)).Answer(result));
    }
}
