using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary><c>/question history</c>: what was posted, when, and why the rest was not.</summary>
internal sealed class HistoryCommand(ScheduleDesk desk, HistoryView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question history", Languages.Text("What was posted, late or missed, and why", "올라온 질문과 늦거나 빠진 까닭을 봐요"))
    {
        Options = [desk.Option(Languages.Text("Which schedule", "어느 일정"))],
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Show(interaction, schedule => view.Message(schedule, number: 0, interaction.Locale)));
}
