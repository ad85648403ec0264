using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary><c>/question schedule remove</c>: asks once more before it does.</summary>
internal sealed class ScheduleRemoveCommand(ScheduleDesk desk) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question schedule remove", Languages.Text("Remove a question schedule", "질문 일정을 없애요"))
    {
        Options = [desk.Option(Languages.Text("Which schedule", "어느 일정"), required: true)],
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(Ask(interaction)));

    private OutgoingMessage Ask(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var texts = ScheduleTexts.Both.In(interaction.Locale);
        if (desk.Named(interaction, out var unknown) is not { } schedule)
            return OutgoingMessage.Text(unknown ?? texts.UnknownSchedule("…"));
        if (schedule.Id == QuestionSchedule.First)
            return OutgoingMessage.Text(texts.FirstStays);
        return new OutgoingMessage
        {
            Content = texts.ReallyRemove(DisplayText.Escape(ScheduleTexts.NameOf(schedule, Languages.OfLocale(interaction.Locale)))),
            Components = [new ActionRow(new Button(ScheduleRemoveButton.To(schedule), texts.RemoveButton, ButtonStyle.Danger))],
        };
    }
}
