using StudyBot.Discord.Interactions;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Why;

/// <summary><c>/streak why</c>: what decided each of the last days; only one's own.</summary>
internal sealed class WhyCommand(WhyView view, MemberChoices choices, MemberNews news, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "streak why", Languages.Text("How each of your last 14 days was counted, and why", "최근 14일이 하루하루 어떻게 세어졌는지 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(news.Above(interaction, view.Of(
            interaction.Guild(),
            interaction.User.Id,
            choices.DayOf(interaction),
            clock.Now(),
            page: 0,
            Languages.OfLocale(interaction.Locale)))));
}
