using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Advice;

/// <summary>Below shared advice: a copy for whoever presses, in the language that the post is not in.</summary>
internal sealed class AdviceCopyButton(GuildLibraries libraries, AdviceView view, AdviceStore store, TimeProvider clock) : AdviceItemButton(libraries)
{
    public const string Copy = "advice:copy";

    public override string Route => Copy;

    public override Deferral Deferral => Deferral.Private;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        store.MarkSeen(interaction.User.Id, item.Id, clock.Now());
        return new(Reply.Private(view.Message(interaction, item, trail)));
    }
}
