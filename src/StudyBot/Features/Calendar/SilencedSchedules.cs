using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar;

/// <summary>A schedule of questions, as the calendar names it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">In staff's words, not escaped; empty for none.</param>
/// <param name="Days">On which it is to post.</param>
internal sealed record SilencedSchedule(long Id, string Name, Weekdays Days);

/// <summary>Finds schedules of questions to which a calendar leaves no day.</summary>
internal sealed class SilencedSchedules(Database database, StudyCalendarReader calendars)
{
    /// <param name="guildId">Whose.</param>
    /// <param name="today">The study date; what is left is looked for from tomorrow on.</param>
    public IReadOnlyList<SilencedSchedule> Of(Snowflake guildId, LocalDate today) => database.Read(connection =>
    {
        var calendar = calendars.Of(connection, guildId);
        return connection.Query<Row>(
                "select id, name, weekdays from question_schedule where guild_id = @guildId order by id", new { guildId })
            .Select(row => new SilencedSchedule(row.Id, row.Name, new Weekdays(row.Weekdays)))
            .Where(schedule => QuestionSilences.Of(calendar, schedule.Days, today.PlusDays(1)) is not null)
            .ToList();
    });

    internal sealed record Row(long Id, string Name, int Weekdays);
}
