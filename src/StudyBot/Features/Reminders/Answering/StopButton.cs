using StudyBot.Discord.Interactions;
using StudyBot.Features.Reminders.Planning;

namespace StudyBot.Features.Reminders.Answering;

/// <summary>Switches reminders of that guild off.</summary>
internal sealed class StopButton(ReminderPress press, ReminderStore reminders) : IComponentHandler
{
    public const string Stop = "reminder:stop";

    public string Route => Stop;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ReminderTexts.Both.In(interaction.Locale);
        if (press.Find(interaction, interaction.CustomId) is not { } reminder)
            return new(Reply.Private(texts.Gone));
        reminders.SwitchOff(reminder.GuildId, reminder.UserId);
        return new(ReminderPress.Instead(texts.Off, GoOnButton.For(reminder)));
    }
}
