using StudyBot.Discord.Interactions;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary>Back to <c>/peer</c>.</summary>
internal sealed class HomeButton(PeerHome home) : HomePress(home)
{
    public const string Home = "peer:home";

    public override string Route => Home;

    protected override string? Press(ComponentInteraction interaction) => null;
}
