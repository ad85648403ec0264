using StudyBot.Discord.Interactions;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary>Whether authors learn who reviewed them. It says what shall be, so a double click does what one click does.</summary>
internal sealed class NameButton(PeerHome home, ReviewerStore reviewers) : HomePress(home)
{
    public const string Name = "peer:name";
    public const string Show = "show";
    public const string Hide = "hide";

    public override string Route => Name;

    protected override string? Press(ComponentInteraction interaction)
    {
        if (interaction.CustomId.Arguments is not [Show or Hide])
            return null;
        var shows = interaction.CustomId.Arguments[0] == Show;
        reviewers.ShowName(interaction.Guild(), interaction.User.Id, shows);
        var texts = HomeTexts.Both.In(interaction.Locale);
        return shows ? texts.NameShown : texts.NameHidden;
    }
}
