using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Reminders.Answering;

/// <summary>Opens the form to record today, right below the reminder.</summary>
internal sealed class CheckInButton(ReminderPress press) : IComponentHandler
{
    public const string CheckIn = "reminder:checkin";

    public string Route => CheckIn;

    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ReminderTexts.Both.In(interaction.Locale);
        return new(press.Find(interaction, interaction.CustomId) is { } reminder
            ? new ShowModal(new Modal(
                ReminderPress.To(CheckInModal.Record, reminder.GuildId),
                texts.FormTitle,
                new TextInput(CheckInModal.Minutes, texts.FormMinutes) { Required = false, MaxLength = 4, Placeholder = texts.FormHint }))
            : Reply.Private(texts.Gone));
    }
}
