using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary><c>/question schedule list</c>: everything that is set, and how many questions are left.</summary>
internal sealed class ScheduleListCommand(ScheduleDesk desk, ScheduleView view, ScheduleHealth health) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question schedule list", Languages.Text("All question schedules", "질문 일정을 모두 봐요"))
    {
        ForStaff = true,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var (schedules, language) = (desk.All(interaction), Languages.OfLocale(interaction.Locale));
        return Reply.Private(view.List(schedules, await health.OfAsync(schedules, language, cancellationToken), language));
    }
}
