using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Calendar;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Outages;
using StudyBot.Study;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Streaks;

/// <summary>Some months of a guild, as chance has it: everything that can decide a streak, in any order, through the bot's own stores.</summary>
internal sealed class RandomHistory(Slice slice, int seed)
{
    private static readonly Snowflake[] Members = [new(101), new(102)];

    private readonly Random _dice = new(seed);
    private readonly Snowflake _guild = new((ulong)seed + 10_000);
    private readonly List<(long Id, LocalDate Date)> _events = [];
    private Instant _now = Instant.FromUtc(2026, 3, 2, 1, 0);
    private int _clicks;

    /// <summary>What is wrong, for whoever reads the failed test; null when nothing is.</summary>
    public string? Run(int steps)
    {
        ChangeSettings();
        for (var step = 0; step < steps; step++)
        {
            var what = Step();
            if (Trouble() is { } trouble)
                return $"seed {seed}, step {step} ({what}): {trouble}";
        }

        return null;
    }

    private LocalDate Today => slice.Get<GuildSettingsReader>().Of(_guild, "ko").StudyDay.DateOf(_now);

    private Snowflake Someone => Members[_dice.Next(Members.Length)];

    private string Step()
    {
        _now += Duration.FromMinutes(_dice.Next(0, 60 * 20));
        switch (_dice.Next(20))
        {
            case 0:
                ChangeSettings();
                return "zone or day start";
            case 1:
                ChangeCalendar();
                return "calendar";
            case 2:
                slice.Get<OutageStore>().Beat(_now);
                _now += Duration.FromHours(_dice.Next(0, 80));
                slice.Get<OutageStore>().RecordAbsence(_now);
                return "outage";
            case 3 or 4:
                ChangeExcuses();
                return "excuse";
            case 5 or 6:
                TakeBack();
                return "undo";
            case 7 or 8:
                _now += Duration.FromDays(_dice.Next(0, 5));
                return "days without anything";
            case 9:
                Append(Someone, StudyEventKind.Credit, Today.PlusDays(-_dice.Next(30)));
                return "credit";
            case 10:
                Append(Someone, StudyEventKind.CheckIn, Today.PlusDays(-1));
                return "yesterday filled in";
            default:
                Append(Someone, (StudyEventKind)_dice.Next(1, 5), Today);
                return "study";
        }
    }

    private void Append(Snowflake member, StudyEventKind kind, LocalDate date)
    {
        var minutes = kind == StudyEventKind.CheckIn ? _dice.Next(0, 70) : 0;
        var studied = new StudyEvent(_guild, member, kind, $"{++_clicks}", date, _now) { Minutes = minutes };
        slice.Get<StudyLog>().Append(studied);
        // A second click.
        slice.Get<StudyLog>().Append(studied with { Date = date.PlusDays(1) });
        _events.Add((slice.Database.Read(connection => connection.ExecuteScalar<long>("select max(id) from study_event")), date));
    }

    private void TakeBack()
    {
        if (_events.Count == 0)
            return;
        var (id, _) = _events[^(1 + _dice.Next(Math.Min(8, _events.Count)))];
        slice.Database.Write(connection =>
        {
            if (slice.Get<StudyLog>().Reverse(connection, new StudyReversal(_guild, id, Someone, _now)) is null)
                slice.Get<StudyLog>().Restore(connection, _guild, id);
        });
    }

    private void ChangeSettings()
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids;
        slice.Database.Write(connection => connection.Execute(
            """
            insert into guild_settings (guild_id, language, time_zone, day_start_minutes, changed_by, changed_at)
            values (@_guild, 'ko', @zone, @start, 1, 1)
            on conflict (guild_id) do update set time_zone = excluded.time_zone, day_start_minutes = excluded.day_start_minutes
            """,
            new { _guild, zone = zones[_dice.Next(zones.Count)], start = _dice.Next(0, 720) }));
    }

    private void ChangeCalendar()
    {
        var store = slice.Get<CalendarStore>();
        var act = new CalendarAct(_guild, new Snowflake(1), Today, _now);
        switch (_dice.Next(3))
        {
            case 0:
                store.SetRules(act, CalendarLogEntries.StudyDaysSet, rules => rules with { StudyDays = new Weekdays(_dice.Next(1, 128)) });
                break;
            case 1:
                store.SetRules(act, CalendarLogEntries.StudyDaysSet, rules => rules with { MinimumMinutes = _dice.Next(3) * 20 });
                break;
            default:
                var first = Today.PlusDays(_dice.Next(0, 5));
                store.AddBreak(act, new StudyBot.Study.Calendars.StudyBreak(0, first, first.PlusDays(_dice.Next(9)), "쉼"));
                break;
        }
    }

    private void ChangeExcuses()
    {
        var store = slice.Get<ExcuseStore>();
        var member = Someone;
        var known = store.Of(_guild, member, 5);
        slice.Database.Write(connection =>
        {
            if (known.FirstOrDefault(excuse => excuse.State == ExcuseState.Approved) is { } approved && _dice.Next(2) == 0)
            {
                store.Move(connection, approved, ExcuseState.Revoked, new Snowflake(1), _now, "mistake");
                return;
            }

            var first = Today.PlusDays(_dice.Next(-20, 10));
            var state = _dice.Next(3) == 0 ? ExcuseState.Pending : ExcuseState.Approved;
            store.Add(connection, new Excuse(new Snowflake((ulong)seed << 20 | (uint)++_clicks), _guild, member, first, first.PlusDays(_dice.Next(12)), "일", state)
            {
                Language = Language.Korean,
                AskedAt = _now,
            });
        });
    }

    private string? Trouble()
    {
        foreach (var member in Members)
        {
            var cached = slice.Get<StudyHistory>().StreakOf(_guild, member);
            var computed = Streak.Of(slice.Get<StreakFactsReader>().Of(_guild, member));
            if (!Equals(cached, computed))
                return $"cached {cached}, computed {computed}";
        }

        slice.Get<Settling>().Read(_guild, _ => true);
        var stored = slice.Database.Read(connection => connection.Query<(long, LocalDate)>(
            "select id, study_date from study_event where guild_id = @_guild order by id", new { _guild }).AsList());
        if (!stored.SequenceEqual(_events))
            return "an event moved to another date";
        return slice.Database.Read(connection => connection.ExecuteScalar<string?>(DaysThatDiffer, new { _guild })) is { } day
            ? $"the day {day} is not the sum of its events"
            : slice.Database.Read(connection => connection.ExecuteScalar<long?>(TotalsThatDiffer, new { _guild })) is { } days
                ? $"the totals are {days} minutes off"
                : null;
    }

    private const string DaysThatDiffer =
        """
        select coalesce(day.study_date, summed.study_date) from (
            select user_id, study_date, count(*) as events, sum(minutes) as minutes, sum(case when kind = 2 then 1 else 0 end) as answers,
                sum(case when kind = 3 then 1 else 0 end) as reviews, sum(case when kind = 4 then 1 else 0 end) as peer_reviews,
                sum(case when kind = 5 then 1 else 0 end) as credits
            from study_event where guild_id = @_guild and id not in (select event_id from study_reversal) group by user_id, study_date) as summed
        left join study_day as day on day.guild_id = @_guild and day.user_id = summed.user_id and day.study_date = summed.study_date
        where day.events is null or day.events <> summed.events or day.minutes <> summed.minutes or day.answers <> summed.answers
            or day.reviews <> summed.reviews or day.peer_reviews <> summed.peer_reviews or day.credits <> summed.credits
        union all
        select study_date from study_day where guild_id = @_guild and events = 0 limit 1
        """;

    private const string TotalsThatDiffer =
        """
        select nullif(
            (select coalesce(sum(minutes), 0) + coalesce(sum(case when met then 1 else 0 end), 0) from study_day where guild_id = @_guild) -
            (select coalesce(sum(place / 16777216), 0) from board_place where guild_id = @_guild and period = 0 and measure in (3, 6)), 0)
        """;
}
