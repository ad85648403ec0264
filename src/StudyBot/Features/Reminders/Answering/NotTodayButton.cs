using StudyBot.Discord.Interactions;
using StudyBot.Features.Reminders.Planning;

namespace StudyBot.Features.Reminders.Answering;

/// <summary>No more of this date; tomorrow is another day.</summary>
internal sealed class NotTodayButton(ReminderPress press, ReminderStore reminders) : IComponentHandler
{
    public const string NotToday = "reminder:skip";

    public string Route => NotToday;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ReminderTexts.Both.In(interaction.Locale);
        if (press.Find(interaction, interaction.CustomId) is not { } reminder || ReminderPress.DateOf(interaction.CustomId) is not { } date)
            return new(Reply.Private(texts.Gone));
        reminders.Skip(reminder.GuildId, reminder.UserId, date);
        return new(ReminderPress.Instead(texts.Skipped));
    }
}
