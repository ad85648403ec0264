using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary><c>/calendar</c>: when the guild studies and when it rests; staff change it there.</summary>
internal sealed class CalendarCommand(CalendarDesk desk) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("calendar", Languages.Text(
        "Study days, holidays and breaks; staff change them here", "공부하는 날과 쉬는 날을 봐요. 운영진은 여기서 바꿔요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(desk.Show(interaction)));
}
