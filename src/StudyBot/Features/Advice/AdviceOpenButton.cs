using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>Below shared advice: a copy for whoever presses, in their own language.</summary>
internal sealed class AdviceOpenButton(GuildLibraries libraries, AdviceView view, AdviceStore store, TimeProvider clock) : AdviceItemButton(libraries)
{
    public const string Open = "advice:open";

    public override string Route => Open;

    public override Deferral Deferral => Deferral.Private;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        store.MarkSeen(interaction.User.Id, item.Id, clock.Now());
        var own = new AdviceTrail(Languages.OfLocale(interaction.Locale));
        return new(Reply.Private(view.Message(interaction, item, own)));
    }
}
