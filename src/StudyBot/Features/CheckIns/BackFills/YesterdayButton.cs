using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns.BackFills;

/// <summary>Counts a check-in of the first hours for the day before.</summary>
internal sealed class YesterdayButton(BackFillStore store, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "checkin:yesterday";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public bool OwnerOnly => true;

    public static CustomId To(StudyEvent checkIn) => CheckInAddress.Of(ButtonRoute, checkIn);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var studyDay = choices.DayOf(interaction);
        var now = clock.Now();
        var source = CheckInAddress.Source(interaction);
        var result = await store.CountForYesterdayAsync(interaction.Guild(), interaction.User.Id, source, studyDay, now);
        return new CheckInReceipt(studyDay, now, Languages.OfLocale(interaction.Locale)).Answer(result);
    }
}
