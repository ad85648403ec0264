using StudyBot.Discord.Interactions;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary><c>/remind quiet</c>: hours in which nothing comes; none when both ends are left out.</summary>
internal sealed class RemindQuietCommand(ReminderStore reminders, MemberChoices choices, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("remind quiet", Languages.Text("Hours in which no reminder comes", "알림이 오지 않을 시간을 정해요"))
    {
        Options =
        [
            new(CommandOptionType.String, "from", Languages.Text("From, e.g. 22:00; leave both out for none", "언제부터. 예: 22:00. 둘 다 비우면 없어져요")) { MaxLength = 20 },
            new(CommandOptionType.String, "until", Languages.Text("Until, e.g. 8:00", "언제까지. 예: 8:00")) { MaxLength = 20 },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => new(Reply.Private(Set(interaction)));

    private string Set(CommandInteraction interaction)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ReminderTexts.Both.In(language);
        var (from, until) = (interaction.Options.String("from"), interaction.Options.String("until"));
        QuietHours? quiet = null;
        if (from is not null || until is not null)
        {
            if (from is null || until is null)
                return texts.BothEnds;
            if (ClockTime.Read(from) is not { } first)
                return texts.UnknownTime(DisplayText.Escape(from));
            if (ClockTime.Read(until) is not { } last)
                return texts.UnknownTime(DisplayText.Escape(until));
            if (first == last)
                return texts.BothEnds;
            quiet = new QuietHours(first, last);
        }

        var day = choices.DayOf(interaction);
        return reminders.SetQuiet(interaction.Guild(), interaction.User.Id, quiet, day, clock.Now()) is { } reminder
            ? ReminderView.Of(reminder, day, language)
            : texts.NeverOn;
    }
}
