using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Answering;

/// <summary>Records today from a direct message, in the guild that the reminder was of, as long as the member is in it.</summary>
internal sealed class CheckInModal(
    ReminderPress press, Database database, StudyLog log, MemberChoices choices, DiscordRest rest, TimeProvider clock) : IModalHandler
{
    public const string Record = "reminder:record";
    public const string Minutes = "minutes";

    public string Route => Record;

    public Deferral Deferral => Deferral.Update;

    public async ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ReminderTexts.Both.In(interaction.Locale);
        if (press.Find(interaction, interaction.CustomId) is not { } reminder)
            return Reply.Private(texts.Gone);
        if (MinutesOf(interaction.Text(Minutes)) is not { } minutes)
            return Reply.Private(texts.MinutesOutOfRange(StudyDayTotals.MostMinutes));
        if (await rest.GetGuildMemberAsync(reminder.GuildId, reminder.UserId, cancellationToken) is null)
            return Reply.Private(texts.NotInServer);
        return await RecordAsync(interaction, reminder, minutes, texts);
    }

    private async Task<InteractionResponse> RecordAsync(ModalInteraction interaction, Reminder reminder, int minutes, ReminderTexts texts)
    {
        var now = clock.Now();
        var day = choices.DayOf(reminder.GuildId, reminder.UserId, reminder.GuildLocale);
        var checkIn = new StudyEvent(
            reminder.GuildId, reminder.UserId, StudyEventKind.CheckIn, interaction.Id.ToString(), day.DateOf(now), now)
        {
            Minutes = minutes,
        };
        var (change, streak) = await database.WriteAsync(connection =>
        {
            var before = StudyHistory.DayOf(connection, checkIn.GuildId, checkIn.UserId, checkIn.Date);
            if (!before.HasRoomFor(minutes))
                return (null, null);
            return (log.Append(connection, checkIn, before), StudyHistory.StreakOf(connection, checkIn.GuildId, checkIn.UserId));
        });
        if (change is null)
            return Reply.Private(texts.MinutesOutOfRange(StudyDayTotals.MostMinutes));
        var receipt = ReceiptTexts.Both.In(Languages.OfLocale(interaction.Locale));
        var end = day.EndOf(checkIn.Date);
        return ReminderPress.Instead(string.Join('\n',
        [
            texts.Recorded(minutes),
            change.After.Met && streak is not null
                ? receipt.Of(streak, end, change.Days > 0)
                : receipt.OfOpenDay(change.Calendar.RulesOn(checkIn.Date).MinutesMissing(change.After), end),
        ]));
    }

    /// <summary>0 for an empty field; null for what is no number of minutes that a day has.</summary>
    private static int? MinutesOf(string typed) =>
        typed.Length == 0 ? 0
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= StudyDayTotals.MostMinutes ? minutes
        : null;
}
