using StudyBot.Discord.Interactions;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary><c>/remind quiet</c>: hours in which nothing comes. Alone it says which they are, and changes nothing.</summary>
internal sealed class RemindQuietCommand(ReminderStore reminders, MemberChoices choices, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("remind quiet", Languages.Text("Hours in which no reminder comes", "알림이 오지 않을 시간을 정해요"))
    {
        Options =
        [
            new(CommandOptionType.String, "from", Languages.Text("From, e.g. 22:00", "언제부터. 예: 22:00")) { MaxLength = 20 },
            new(CommandOptionType.String, "until", Languages.Text("Until, e.g. 8:00", "언제까지. 예: 8:00")) { MaxLength = 20 },
            new(CommandOptionType.Boolean, "clear", Languages.Text("Have no quiet hours", "조용한 시간을 없애요")),
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => new(Reply.Private(Set(interaction)));

    private string Set(CommandInteraction interaction)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ReminderTexts.Both.In(language);
        var (from, until) = (interaction.Options.String("from"), interaction.Options.String("until"));
        QuietHours? quiet = null;
        if (interaction.Options.Boolean("clear") != true)
        {
            if (from is null && until is null)
                return reminders.Find(interaction.Guild(), interaction.User.Id) is { } known ? Standing(known, texts) : texts.NeverOn;
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
            ? ReminderView.Of(reminder, day, clock.Now(), language)
            : texts.NeverOn;
    }

    private static string Standing(Reminder reminder, ReminderTexts texts) => reminder.Plan.Quiet is { } quiet
        ? $"{texts.Quiet(quiet.From.InWords(), quiet.Until.InWords())} {texts.QuietCanChange}"
        : texts.NoQuiet;
}
