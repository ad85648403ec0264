using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Answering;

/// <summary>Switches on again what stopped, as it was.</summary>
internal sealed class GoOnButton(ReminderPress press, ReminderStore reminders, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    private const string GoOn = "reminder:go";

    public string Route => GoOn;

    public Deferral Deferral => Deferral.Update;

    public static Button For(Reminder reminder) => new(
        ReminderPress.To(GoOn, reminder.GuildId), ReminderTexts.Both.In(Languages.OfCode(reminder.Language)).GoOn, ButtonStyle.Primary)
    {
        Emoji = "⏰",
    };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ReminderTexts.Both.In(interaction.Locale);
        if (press.Find(interaction, interaction.CustomId) is not { } reminder)
            return new(Reply.Private(texts.Gone));
        if (!reminder.IsOn)
            reminder = reminders.SwitchOn(reminder, choices.DayOf(reminder.GuildId, reminder.UserId, reminder.GuildLocale), clock.Now());
        return new(ReminderPress.Instead(texts.GoesOn(reminder.NextDue!.Value)));
    }
}
