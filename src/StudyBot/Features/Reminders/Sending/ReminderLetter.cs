using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Reminders.Answering;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Letters;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Sending;

/// <summary>Reminds a member of a day that is still open; the subject is the study date, so it comes once a date whatever happens.</summary>
internal sealed class ReminderLetter(
    Database database, ReminderStore reminders, MemberChoices choices, StudyCalendarReader calendars, TimeProvider clock) : IMemberLetter
{
    public const string KindName = "reminder.due";

    /// <summary>Ten thousand of one minute take a quarter of an hour to go out; from then on it says that it is late.</summary>
    private static readonly Duration OnTime = Duration.FromMinutes(20);

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public bool OnlyInGuild => true;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (reminders.Find(letter.GuildId, letter.UserId) is not { IsOn: true } reminder || LocalDatePattern.Iso.Parse(letter.Subject) is not { Success: true, Value: var date })
            return null;
        var (now, day) = (clock.Now(), choices.DayOf(letter.GuildId, letter.UserId, reminder.GuildLocale));
        if (day.DateOf(now) != date || reminder.SkippedOn == date || reminder.Plan.IsQuietAt(now, day))
            return null;
        var open = database.Read(connection =>
            OpenDay.Of(connection, letter.GuildId, letter.UserId, calendars.Of(connection, letter.GuildId), date));
        return open is null || (open.Run == 0 && !reminder.WithoutRun) ? null : Message(reminder, open, server, date, day, now);
    }

    public void OnLeft(MemberLetter letter) => reminders.SwitchOff(letter.GuildId, letter.UserId);

    private static OutgoingMessage Message(Reminder reminder, OpenDay open, string? server, LocalDate date, StudyDay day, Instant now)
    {
        var language = Languages.OfCode(reminder.Language);
        var texts = ReminderTexts.Both.In(language);
        string?[] lines =
        [
            texts.DayIsOpen(open, server),
            texts.Run(open),
            ReceiptTexts.Both.In(language).TodayEnds(day.MomentOf(now)),
            now > reminder.Plan.DueOn(date, day) + OnTime ? $"-# {texts.Late}" : null,
            reminder.Missed > 0 ? $"-# {texts.Missed(reminder.Missed)}" : null,
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Components =
            [
                new ActionRow(
                    new Button(CheckInFormButton.To(reminder.GuildId), texts.CheckIn, ButtonStyle.Success) { Emoji = "✅" },
                    new Button(ReminderPress.To(NotTodayButton.NotToday, reminder.GuildId, date), texts.NotToday),
                    new Button(ReminderPress.To(StopButton.Stop, reminder.GuildId), texts.Stop)),
            ],
        };
    }
}
