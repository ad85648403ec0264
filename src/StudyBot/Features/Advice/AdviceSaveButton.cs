using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Advice;

/// <summary>Keeps advice for later; pressing twice keeps it once.</summary>
internal sealed class AdviceSaveButton(GuildLibraries libraries, AdviceView view, AdviceStore store, TimeProvider clock) : AdviceItemButton(libraries)
{
    public const string Save = "advice:save";

    public override string Route => Save;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        store.Save(interaction.User.Id, item.Id, clock.Now());
        return new(new UpdateMessage(view.Message(interaction, item, trail)));
    }
}
