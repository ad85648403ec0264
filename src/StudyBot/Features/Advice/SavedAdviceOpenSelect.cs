using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Advice;

/// <summary>Opens one of the saved advice.</summary>
internal sealed class SavedAdviceOpenSelect(GuildLibraries libraries, AdviceView view, AdviceStore store, TimeProvider clock) : SavedAdvicePress(libraries)
{
    public const string Open = "advice:pick";

    public override string Route => Open;

    protected override InteractionResponse Press(ComponentInteraction interaction, int page, AdviceTrail trail)
    {
        // The values can be forged, and content can have changed since the list was drawn.
        if (interaction.Values is not [var id] || Library(interaction).FindAdvice(id) is not { } item)
            return Gone(interaction);
        store.MarkSeen(interaction.User.Id, item.Id, clock.Now());
        return new UpdateMessage(view.Message(interaction, item, trail));
    }
}
