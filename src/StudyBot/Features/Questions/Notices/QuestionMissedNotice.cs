using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>A question was not posted; several in a row that a sleeping bot missed are one notice.</summary>
internal sealed class QuestionMissedNotice(Database database, QuestionForecast forecast, TimeProvider clock) : IStaffNotice
{
    public string Kind => QuestionNotices.Missed;

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) => TroubleView.Settled(database, guild, subject);

    public OutgoingMessage? Render(GuildSettings guild, string subject) => database.Read(connection =>
    {
        // Posted by hand since, or missed only because a clock ran ahead.
        if (QuestionSlotStore.Find(connection, long.Parse(subject, CultureInfo.InvariantCulture)) is not { State: SlotState.Missed } slot)
            return null;
        var texts = TroubleTexts.Both.In(guild.Language);
        var schedule = QuestionScheduleStore.Find(connection, slot.Schedule);
        var (first, count) = Row(connection, slot);
        var isToday = slot.LocalDate == guild.StudyDay.DateOf(clock.Now());
        var next = schedule is null ? null : forecast.Next(connection, schedule);
        string?[] after = [isToday && schedule is not null ? texts.PostByHand : null, next is null ? null : texts.NextComes(next.At)];
        return TroubleView.Message(
            guild.Language, texts.MissedTitle, slot, schedule,
            texts.Missed(first.InWords(guild.Language), slot.LocalDate.InWords(guild.Language), count),
            string.Join('\n', after.OfType<string>()),
            postsNow: isToday);
    });

    /// <summary>The dates that were put down as missed at the same moment.</summary>
    private static (LocalDate First, int Count) Row(IDbConnection connection, QuestionSlot slot)
    {
        var dates = connection.Query<string>(
            """
            select local_date from question_slot
            where guild_id = @GuildId and schedule_id = @ScheduleId and state = 'missed' and claimed_at = @ClaimedAt and local_date <= @LocalDate
            order by local_date
            """,
            slot).AsDates();
        return (dates[0], dates.Count);
    }
}
