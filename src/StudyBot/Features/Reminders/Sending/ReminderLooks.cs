using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Letters;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Members;

namespace StudyBot.Features.Reminders.Sending;

/// <summary>
/// Decides of reminders that are due: whether the member's day is still open, and whether they have had enough. Some at a time, so
/// that ten thousand of the same minute hold nobody up; the letters go out by themselves.
/// </summary>
internal sealed class ReminderLooks(Database database, MemberChoices choices, StudyCalendarReader calendars)
{
    private const int AtATime = 50;

    /// <summary>How many were looked at, and whether anything is to be sent.</summary>
    public (int Looked, bool Sends) LookAtSome(Instant now) => database.Write(connection =>
    {
        var guilds = new Dictionary<Snowflake, StudyCalendar>();
        var due = ReminderStore.Due(connection, now, AtATime);
        var sends = false;
        foreach (var reminder in due)
        {
            if (!guilds.TryGetValue(reminder.GuildId, out var calendar))
                guilds[reminder.GuildId] = calendar = calendars.Of(connection, reminder.GuildId);
            var day = choices.DayOf(reminder.GuildId, reminder.UserId, reminder.GuildLocale);
            var looked = Look(connection, reminder, day, calendar, now, out var kind);
            ReminderStore.Save(connection, looked);
            if (kind is null)
                continue;
            sends = true;
            LetterStore.Add(connection, reminder.GuildId, reminder.UserId, kind, LocalDatePattern.Iso.Format(looked.LookedOn!.Value), now);
        }

        return (due.Count, sends);
    });

    /// <param name="connection">Of the transaction.</param>
    /// <param name="known">As it stands.</param>
    /// <param name="day">The member's.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="now">The instant.</param>
    /// <param name="kind">Of the letter that the member gets; null for none.</param>
    private static Reminder Look(IDbConnection connection, Reminder known, StudyDay day, StudyCalendar calendar, Instant now, out string? kind)
    {
        kind = null;
        var today = day.DateOf(now);
        if (known.LookedOn >= today)
            return known with { NextDue = known.Plan.DueOn(known.LookedOn.Value.PlusDays(1), day) };
        var missed = (known.RemindedOn == known.LookedOn ? 0 : known.Missed) + Passed(known.LookedOn, today, calendar);
        var due = known.Plan.DueOn(today, day);
        if (due > now)
            return known with { NextDue = due, Missed = missed, LookedOn = today.PlusDays(-1), Ignored = IgnoredBy(connection, known) };

        var looked = known with
        {
            LookedOn = today,
            NextDue = known.Plan.DueOn(today.PlusDays(1), day),
            Ignored = IgnoredBy(connection, known),
            Missed = missed,
        };
        var open = OpenDay.Of(connection, known.GuildId, known.UserId, calendar, today);
        if (open is null || (open.Run == 0 && !known.WithoutRun) || known.Plan.IsQuietAt(now, day))
            return looked;
        if (looked.Ignored >= Reminder.MostIgnored)
        {
            kind = FarewellLetter.KindName;
            return looked with { NextDue = null, Ignored = 0, Missed = 0 };
        }

        kind = ReminderLetter.KindName;
        return looked with { RemindedOn = today };
    }

    /// <summary>Study dates between two, neither included: the bot was away on them.</summary>
    private static int Passed(LocalDate? after, LocalDate before, StudyCalendar calendar)
    {
        const int most = 60;
        var days = after is { } last ? Period.DaysBetween(last, before) - 1 : 0;
        return Enumerable.Range(1, Math.Clamp(days, 0, most)).Count(ago => calendar.IsStudyDate(before.PlusDays(-ago)));
    }

    /// <summary>Reminders in a row that nothing followed, with the last one; only what really reached the member counts.</summary>
    private static int IgnoredBy(IDbConnection connection, Reminder known)
    {
        if (known.RemindedOn is not { } last)
            return known.Ignored;
        var member = new { known.GuildId, known.UserId, last, kind = ReminderLetter.KindName, subject = LocalDatePattern.Iso.Format(last) };
        if (known.SkippedOn == last || connection.ExecuteScalar<bool>(
            "select exists (select 1 from study_day where guild_id = @GuildId and user_id = @UserId and study_date >= @last)", member))
        {
            return 0;
        }

        return known.LookedOn != last ? known.Ignored : known.Ignored + connection.ExecuteScalar<int>(
            """
            select count(*) from member_letter
            where guild_id = @GuildId and user_id = @UserId and kind = @kind and subject = @subject and state = 'sent'
            """,
            member);
    }
}
