using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Outages;

/// <summary>Writes when the bot was at work, and what its absence spoiled. README.md says what counts as one.</summary>
internal sealed class OutageStore(Database database, GuildSettingsReader settings, IEnumerable<IOutageListener> listeners)
{
    /// <summary>Shorter ones spoil nobody's day.</summary>
    public static readonly Duration Shortest = Duration.FromMinutes(30);

    /// <summary>Nobody comes back to a streak after more than a year, and a clock that was wrong must not free a century.</summary>
    private static readonly Duration Longest = Duration.FromDays(366);

    private readonly IOutageListener[] _listeners = [.. listeners];

    public void Beat(Instant now) => database.Write(connection => connection.Execute(
        "insert into heartbeat (id, seen_at) values (1, @now) on conflict (id) do update set seen_at = excluded.seen_at", new { now }));

    /// <summary>
    /// At start, before the first <see cref="Beat"/>. Null when the bot was not away for long, or was never there before. Whoever
    /// must not act before an absence is known calls it too: the first records it, and until the beat the others get the same answer.
    /// </summary>
    public Interval? RecordAbsence(Instant now) => database.Write(connection =>
    {
        if (connection.ExecuteScalar<long?>("select seen_at from heartbeat where id = 1").AsInstant() is not { } seen)
            return (Interval?)null;
        var began = Instant.Max(seen, now - Longest);
        if (now - began < Shortest)
            return null;
        Record(connection, new Interval(began, now));
        return new Interval(began, now);
    });

    private void Record(IDbConnection connection, Interval absence)
    {
        var id = connection.ExecuteScalar<long?>(
            "insert into outage (began_at, ended_at) values (@Start, @End) on conflict (began_at) do nothing returning id",
            new { absence.Start, absence.End });
        if (id is null)
            return;
        var firstDates = new Dictionary<Snowflake, LocalDate>();
        foreach (var guildId in Guilds(connection))
        {
            var dates = DatesOf(guildId, absence);
            firstDates.Add(guildId, dates[0]);
            foreach (var date in dates)
            {
                connection.Execute(
                    """
                    insert into outage_day (guild_id, study_date, outage_id) values (@guildId, @date, @id)
                    on conflict (guild_id, study_date) do nothing
                    """,
                    new { guildId, date, id });
            }

            OutageNoticeStore.Add(connection, id.Value, guildId, absence.End);
        }

        foreach (var listener in _listeners)
            listener.OnOutage(connection, absence, firstDates);
    }

    private static List<Snowflake> Guilds(IDbConnection connection) => connection.Query<long>(
        "select guild_id from guild_settings union select guild_id from streak").AsSnowflakes();

    /// <summary>
    /// Every study date with a part of the absence. A guild that set nothing has the day of its locale, which is not known
    /// here; it gets the dates of both.
    /// </summary>
    private IReadOnlyList<LocalDate> DatesOf(Snowflake guildId, Interval absence)
    {
        StudyDay[] days = settings.Find(guildId) is { } known
            ? [known.StudyDay]
            : [.. Enum.GetValues<Language>().Select(language => GuildSettings.Default(guildId, language.Code()).StudyDay)];
        var first = days.Min(day => day.DateOf(absence.Start));
        var last = days.Max(day => day.DateOf(absence.End - Duration.Epsilon));
        return [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];
    }
}
