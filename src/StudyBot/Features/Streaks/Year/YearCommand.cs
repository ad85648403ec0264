using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Year;

/// <summary><c>/streak calendar</c>: a year of study days as a picture; only one's own.</summary>
internal sealed class YearCommand(YearView view, MemberChoices choices, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "streak calendar", Languages.Text("A year of your study days as a picture", "내 1년 공부 기록을 그림으로 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(view.Of(
            interaction.Guild(),
            interaction.User.Id,
            choices.DayOf(interaction).DateOf(clock.Now()),
            Languages.OfLocale(interaction.Locale))));
}
