using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary><c>/me</c>: what a member can choose for themselves, in one place.</summary>
internal sealed class MeCommand(MeView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("me", Languages.Text("Your language, time zone and what others see", "내 언어, 시간대, 보이기 설정을 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(view.Home(interaction, Languages.OfLocale(interaction.Locale))));
}
