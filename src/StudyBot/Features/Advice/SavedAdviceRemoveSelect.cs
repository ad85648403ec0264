using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Advice;

/// <summary>Takes the chosen ones from the saved advice.</summary>
internal sealed class SavedAdviceRemoveSelect(GuildLibraries libraries, SavedAdviceView view, AdviceStore store) : SavedAdvicePress(libraries)
{
    public const string Remove = "advice:drop";

    public override string Route => Remove;

    protected override InteractionResponse Press(ComponentInteraction interaction, int page, AdviceTrail trail)
    {
        store.Unsave(interaction.User.Id, interaction.Values);
        return new UpdateMessage(view.Message(interaction, trail, page));
    }
}
