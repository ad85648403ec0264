using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>When briefs are posted. Each is a notice to staff whose subject is the study date, so that there is one a date.</summary>
internal sealed class BriefPlanStore(Database database, StudyCalendarReader calendars, StaffNotices notices, StaffLog log) : IGuildSetupListener
{
    private const int AtATime = 50;
    private const string Columns = "guild_id, local_time, next_due";

    /// <summary>Null for a guild that never had one.</summary>
    public BriefPlan? Find(Snowflake guildId) => database.Read(connection => Find(connection, guildId));

    public BriefPlan SwitchOn(BriefPlan wanted, DateTimeZone zone, Snowflake by, Instant now) =>
        database.Write(connection => SwitchOn(connection, wanted, zone, by, now));

    /// <summary>Within the caller's transaction.</summary>
    public BriefPlan SwitchOn(IDbConnection connection, BriefPlan wanted, DateTimeZone zone, Snowflake by, Instant now)
    {
        var known = Find(connection, wanted.GuildId);
        var plan = wanted with { NextDue = wanted.DueAfter(now, zone) };
        if (known == plan)
            return plan;
        connection.Execute(
            """
            insert into brief_plan (guild_id, local_time, next_due) values (@GuildId, @LocalTime, @NextDue)
            on conflict (guild_id) do update set local_time = excluded.local_time, next_due = excluded.next_due
            """,
            plan);
        log.Append(connection, BriefLogEntries.On(plan, by, now));
        return plan;
    }

    /// <summary>False when it was off.</summary>
    public bool SwitchOff(Snowflake guildId, Snowflake by, Instant now) => database.Write(connection => SwitchOff(connection, guildId, by, now));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="SwitchOff(Snowflake, Snowflake, Instant)"/>
    public bool SwitchOff(IDbConnection connection, Snowflake guildId, Snowflake by, Instant now)
    {
        if (connection.Execute("update brief_plan set next_due = null where guild_id = @guildId and next_due is not null", new { guildId }) == 0)
            return false;
        log.Append(connection, BriefLogEntries.Off(guildId, by, now));
        return true;
    }

    /// <summary>Tells staff of each guild whose morning has come, on study days; false when none had. Of mornings that went by, only today's is told.</summary>
    public bool TellDue(Instant now) => database.Write(connection =>
    {
        var due = connection.Query<BriefPlan>(
            $"select {Columns} from brief_plan where next_due is not null and next_due <= @now order by next_due limit @AtATime", new { now, AtATime }).AsList();
        foreach (var plan in due)
        {
            var day = GuildSettingsReader.Of(connection, plan.GuildId, locale: null).StudyDay;
            var today = day.DateOf(now);
            var latest = plan.TimetableIn(day.Zone).LatestBy(now, plan.NextDue!.Value);
            if (day.DateOf(latest) == today && calendars.Of(connection, plan.GuildId).IsStudyDate(today))
                notices.Tell(connection, plan.GuildId, MorningNotice.KindName, LocalDatePattern.Iso.Format(today), now);
            SetNext(connection, plan, plan.DueAfter(now, day.Zone));
        }

        return due.Count > 0;
    });

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(next_due) from brief_plan where next_due is not null").AsInstant());

    /// <summary>The morning may begin at another instant now. What is due already stays due.</summary>
    public void OnSetUp(IDbConnection connection, GuildSetup setup)
    {
        if (Find(connection, setup.Settings.GuildId) is { NextDue: { } due } plan && due > setup.At)
            SetNext(connection, plan, plan.DueAfter(setup.At, setup.Settings.Zone));
    }

    /// <summary>Within the caller's transaction or snapshot.</summary>
    public static BriefPlan? Find(IDbConnection connection, Snowflake guildId) => connection.QuerySingleOrDefault<BriefPlan>(
        $"select {Columns} from brief_plan where guild_id = @guildId", new { guildId });

    private static void SetNext(IDbConnection connection, BriefPlan plan, Instant next) => connection.Execute(
        "update brief_plan set next_due = @next where guild_id = @GuildId and next_due is not null", new { plan.GuildId, next });
}
