using StudyBot.Discord.Interactions;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary>From now on others' answers come to the member.</summary>
internal sealed class JoinButton(PeerHome home, ReviewerStore reviewers, SchedulerSignal scheduler, TimeProvider clock) : HomePress(home)
{
    public const string Join = "peer:join";

    public override string Route => Join;

    protected override string? Press(ComponentInteraction interaction)
    {
        reviewers.Join(interaction.Guild(), interaction.User.Id, Languages.OfLocale(interaction.Locale), clock.Now());
        scheduler.Wake();
        return HomeTexts.Both.In(interaction.Locale).Joined;
    }
}
