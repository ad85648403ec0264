using StudyBot.Discord.Interactions;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>Gives a review back, to be given to someone else at once. No right to read the answer is needed for that.</summary>
internal sealed class PassButton(PeerHome home, PeerSeats seats, SeatStore store, SchedulerSignal scheduler, TimeProvider clock) : HomePress(home)
{
    public const string Pass = "peer:pass";

    public override string Route => Pass;

    protected override string? Press(ComponentInteraction interaction)
    {
        var texts = FormTexts.Both.In(interaction.Locale);
        if (SeatRef.Read(interaction.CustomId.Arguments) is not { } reference || seats.Find(interaction.Guild(), reference) is null ||
            !store.PassOn(reference, interaction.User.Id, clock.Now()))
        {
            return texts.Gone;
        }

        scheduler.Wake();
        return texts.PassedOn;
    }
}
