using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary><c>/question schedule list</c>: everything that is set, and how many questions are left.</summary>
internal sealed class ScheduleListCommand(ScheduleDesk desk, ScheduleView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question schedule list", Languages.Text("All question schedules", "질문 일정을 모두 봐요"))
    {
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : Reply.Private(view.List(desk.All(interaction), Languages.OfLocale(interaction.Locale))));
}
