using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary><c>/remind show</c>: what is set, and when the next one can come; with what no direct message could bring.</summary>
internal sealed class RemindShowCommand(ReminderStore reminders, MemberChoices choices, MemberNews news, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("remind show", Languages.Text("Your reminder and its hours", "내 알림 설정을 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var text = reminders.Find(interaction.Guild(), interaction.User.Id) is { } reminder
            ? ReminderView.Of(reminder, choices.DayOf(interaction), clock.Now(), language)
            : ReminderTexts.Both.In(language).NeverOn;
        return new(Reply.Private(news.Above(interaction, OutgoingMessage.Text(text))));
    }
}
