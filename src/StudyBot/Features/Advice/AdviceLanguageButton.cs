using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>Shows the same advice in the other language, and stays in it.</summary>
internal sealed class AdviceLanguageButton(GuildLibraries libraries, AdviceView view) : AdviceItemButton(libraries)
{
    public const string Language = "advice:lang";

    public override string Route => Language;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        var other = trail with { Language = trail.Language.Other() };
        return new(new UpdateMessage(view.Message(interaction, item, other)));
    }
}
