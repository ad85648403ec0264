using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary><c>/question upcoming</c>: the next seven dates with their questions, to look at and to change.</summary>
internal sealed class UpcomingCommand(ScheduleDesk desk, UpcomingView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question upcoming", Languages.Text("The next questions: preview, swap, skip", "다음 질문들을 미리 보고 바꾸거나 건너뛰어요"))
    {
        Options = [desk.Option(Languages.Text("Which schedule", "어느 일정"))],
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Show(interaction, schedule => view.Message(schedule, picked: null, interaction.Locale)));
}
