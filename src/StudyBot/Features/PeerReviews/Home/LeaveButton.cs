using StudyBot.Discord.Interactions;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary>No more answers come to the member; those that did go to others.</summary>
internal sealed class LeaveButton(PeerHome home, ReviewerStore reviewers, SchedulerSignal scheduler, TimeProvider clock) : HomePress(home)
{
    public const string Leave = "peer:leave";

    public override string Route => Leave;

    protected override string? Press(ComponentInteraction interaction)
    {
        var passedOn = reviewers.Leave(interaction.Guild(), interaction.User.Id, clock.Now());
        scheduler.Wake();
        return HomeTexts.Both.In(interaction.Locale).Left(passedOn);
    }
}
