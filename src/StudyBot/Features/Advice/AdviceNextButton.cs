using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Advice;

/// <summary>Walks on along the trail.</summary>
internal sealed class AdviceNextButton(GuildLibraries libraries, AdviceShelf shelf, AdviceView view, AdviceStore store, TimeProvider clock) : AdviceItemButton(libraries)
{
    public const string Next = "advice:next";

    public override string Route => Next;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        // What is shown may have left the library's search results since; then the way begins anew.
        var next = shelf.Next(trail, interaction, item) ?? item;
        store.MarkSeen(interaction.User.Id, next.Id, clock.Now());
        return new(new UpdateMessage(view.Message(interaction, next, trail)));
    }
}
