using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns.BackFills;

/// <summary>Counts a check-in of the first hours for the day before.</summary>
internal sealed class YesterdayButton(BackFillStore store, CheckInPlaces places, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "checkin:yesterday";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public bool OwnerOnly => true;

    public static CustomId To(StudyEvent checkIn, CheckInPlace place) => CheckInAddress.Of(ButtonRoute, checkIn, place);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (places.Of(interaction) is not { } place)
            return Reply.Private(BackFillTexts.Both.In(interaction.Locale).NothingAsked);
        var now = clock.Now();
        var source = CheckInAddress.Source(interaction);
        var result = await store.CountForYesterdayAsync(place.GuildId, interaction.User.Id, source, place.StudyDay, now);
        return new CheckInReceipt(place, now, Languages.OfLocale(interaction.Locale)).Answer(result);
    }
}
