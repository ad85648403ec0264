using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>
/// Ends cohorts. The unique row (guild, first date) is what ends one once, whoever of staff presses and however often; letters are
/// written by it, some at a time, so that a crash in between goes on where it was.
/// </summary>
internal sealed class CohortEndStore(Database database, StudyCalendarReader calendars, CalendarStore calendar, StaffLog log)
{
    /// <summary>Between two letters, so that a whole cohort's do not look like spam to Discord.</summary>
    private static readonly Duration Pace = Duration.FromSeconds(2);

    /// <summary>Null when the guild's cohort is another one by now, or was ended before.</summary>
    /// <param name="act">Who ends it, and when.</param>
    /// <param name="first">Its first date, as staff saw it; can be any when forged.</param>
    public CohortEnd? End(CalendarAct act, LocalDate first) => database.Write(connection =>
    {
        if (CohortEnds.Running(calendars.Of(connection, act.GuildId), act.Today) is not { } running || running.First != first)
            return null;
        var ended = connection.QuerySingleOrDefault<CohortEnd>(
            $"""
            insert into cohort_end (guild_id, first_date, last_date, ended_by, ended_at, state, written_through, members)
            values (@GuildId, @First, @Last, @By, @At, 'writing', 0, 0)
            on conflict (guild_id, first_date) do nothing returning {CohortEnds.Columns}
            """,
            new { act.GuildId, running.First, running.Last, act.By, act.At });
        if (ended is null)
            return null;
        // Its last date stays, so that the guild rests until the next cohort has its own; one that has stays as it is.
        if (calendar.SetRules(connection, act, CalendarLogEntries.CohortEnded, Rest) is null)
            log.Append(connection, CalendarLogEntries.Ended(act, running.Last));
        StaffNotices.Settle(connection, act.GuildId, CohortOverNotice.KindName, LocalDatePattern.Iso.Format(first), act.At);
        return ended;

        CalendarRules Rest(CalendarRules rules) => rules.CohortStart == first ? rules with { CohortStart = null, CohortEnd = running.Last } : rules;
    });

    /// <summary>Writes the next members' letters; false when nobody is left.</summary>
    /// <param name="id">Of which cohort.</param>
    /// <param name="most">Members to look at, so that nobody waits for the writer.</param>
    /// <param name="now">The instant.</param>
    public bool WriteSome(long id, int most, Instant now) => database.Write(connection =>
    {
        if (connection.QuerySingleOrDefault<CohortEnd>($"select {CohortEnds.Columns} from cohort_end where id = @id and state = 'writing'", new { id }) is not { } cohort)
            return false;
        for (var looked = 0; looked < most; looked++)
        {
            if (Next(connection, cohort) is not { } member)
            {
                Save(connection, cohort, "sending");
                return false;
            }

            cohort = cohort with { WrittenThrough = member.ToInt64() };
            if (!HasAnything(connection, cohort, member))
                continue;
            var from = Instant.Max(now, cohort.EndedAt + (Pace * cohort.Members));
            LetterStore.Add(connection, cohort.GuildId, member, CohortLetter.KindName, cohort.Subject, now, from);
            cohort = cohort with { Members = cohort.Members + 1 };
        }

        Save(connection, cohort, "writing");
        return true;
    });

    /// <summary>True once, when the last letter is out or has reached nobody; within the caller's transaction.</summary>
    public static bool Close(IDbConnection connection, CohortEnd cohort) => CohortEnds.Progress(connection, cohort).Waiting == 0 && connection.Execute(
        "update cohort_end set state = 'done' where id = @Id and state = 'sending'", new { cohort.Id }) > 0;

    /// <summary>From key to key, so that no day of a member is read to find the next.</summary>
    private static Snowflake? Next(IDbConnection connection, CohortEnd cohort) => connection.ExecuteScalar<long?>(
        "select min(user_id) from study_day where guild_id = @GuildId and user_id > @WrittenThrough", cohort).AsSnowflake();

    private static bool HasAnything(IDbConnection connection, CohortEnd cohort, Snowflake member) => connection.ExecuteScalar<bool>(
        """
        select exists (
            select 1 from study_day where guild_id = @GuildId and user_id = @member and study_date between @FirstDate and @LastDate and events > 0)
        """,
        new { cohort.GuildId, member, cohort.FirstDate, cohort.LastDate });

    private static void Save(IDbConnection connection, CohortEnd cohort, string state) => connection.Execute(
        "update cohort_end set state = @state, written_through = @WrittenThrough, members = @Members where id = @Id",
        new { state, cohort.WrittenThrough, cohort.Members, cohort.Id });
}
