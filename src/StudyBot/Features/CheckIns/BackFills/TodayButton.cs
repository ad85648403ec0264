using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns.BackFills;

/// <summary>Leaves a check-in of the first hours where it is stored: today. Takes the question off the receipt.</summary>
internal sealed class TodayButton(BackFillStore store, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "checkin:today";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public bool OwnerOnly => true;

    public static CustomId To(StudyEvent checkIn) => CheckInAddress.Of(ButtonRoute, checkIn);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var studyDay = choices.DayOf(interaction);
        var source = CheckInAddress.Source(interaction);
        var result = store.StandingOf(interaction.Guild(), interaction.User.Id, source);
        return ValueTask.FromResult(new CheckInReceipt(studyDay, clock.Now(), Languages.OfLocale(interaction.Locale)).Answer(result));
    }
}
