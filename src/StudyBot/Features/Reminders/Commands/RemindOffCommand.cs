using StudyBot.Discord.Interactions;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary><c>/remind off</c>.</summary>
internal sealed class RemindOffCommand(ReminderStore reminders) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("remind off", Languages.Text("No reminders any more", "알림을 꺼요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ReminderTexts.Both.In(interaction.Locale);
        return new(Reply.Private(reminders.SwitchOff(interaction.Guild(), interaction.User.Id) ? texts.Off : texts.WasOff));
    }
}
