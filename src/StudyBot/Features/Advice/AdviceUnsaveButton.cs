using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Advice;

/// <summary>Takes advice from the saved ones.</summary>
internal sealed class AdviceUnsaveButton(GuildLibraries libraries, AdviceView view, AdviceStore store) : AdviceItemButton(libraries)
{
    public const string Unsave = "advice:unsave";

    public override string Route => Unsave;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        store.Unsave(interaction.User.Id, [item.Id]);
        return new(new UpdateMessage(view.Message(interaction, item, trail)));
    }
}
