using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Advice;

/// <summary>Opens a page of the saved advice.</summary>
internal sealed class SavedAdvicePageButton(GuildLibraries libraries, SavedAdviceView view) : SavedAdvicePress(libraries)
{
    public const string Page = "advice:saved";

    public override string Route => Page;

    protected override InteractionResponse Press(ComponentInteraction interaction, int page, AdviceTrail trail) =>
        new UpdateMessage(view.Message(interaction, trail, page));
}
