using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.CheckIns.BackFills;

internal enum BackFillOutcome
{
    /// <summary>It counts for yesterday, since now or since an earlier press.</summary>
    Counted,

    /// <summary>It counts for today.</summary>
    Kept,

    /// <summary>It was undone, so it counts for no day.</summary>
    TakenBack,
    TooLate,

    /// <summary>Yesterday counts meanwhile, or has no room for the minutes.</summary>
    YesterdayChanged,

    /// <summary>The member has no such check-in, or was not asked about it.</summary>
    Unknown,
}

/// <summary>What became of a press below the question.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Standing">Of the check-in that counts; null only for <see cref="BackFillOutcome.Unknown"/>.</param>
/// <param name="TodayIsMet">Whether today counts without it.</param>
internal sealed record BackFillResult(BackFillOutcome Outcome, CheckInStanding? Standing = null, bool TodayIsMet = false)
{
    /// <summary>The highest that the streak reached because it counts for yesterday; null for none.</summary>
    public int? Milestone { get; init; }
}

/// <summary>Writes whom was asked about yesterday, and counts check-ins for it.</summary>
internal sealed class BackFillStore(Database database, StudyLog log, StudyCalendarReader calendars)
{
    /// <summary>
    /// Whether the member is to be asked about yesterday, within the transaction of the check-in: once a study day, and only
    /// about a required day that the check-in would meet. For nearly everyone the streak alone says no.
    /// </summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="checkIn">Of today.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="streak">With today in it, if today counts.</param>
    public static bool Ask(IDbConnection connection, StudyEvent checkIn, StudyCalendar calendar, StreakRow? streak)
    {
        var yesterday = checkIn.Date.PlusDays(-1);
        if (streak is null || streak.FirstDate > yesterday || ReachesToday(streak, checkIn.Date))
            return false;
        var day = StudyHistory.DayOf(connection, checkIn.GuildId, checkIn.UserId, yesterday);
        if (day.Met || !day.HasRoomFor(checkIn.Minutes) || !calendar.RulesOn(yesterday).IsMet(day.Plus(checkIn.Kind, checkIn.Minutes)))
            return false;
        var free = StreakFactsReader.FreeAfter(connection, checkIn.GuildId, checkIn.UserId, yesterday.PlusDays(-1));
        return new RequiredDates(calendar, streak.FirstDate, free).Contains(yesterday) && connection.Execute(
            """
            insert into back_fill_ask (guild_id, user_id, study_date, source) values (@GuildId, @UserId, @Date, @Source)
            on conflict (guild_id, user_id, study_date) do nothing
            """,
            checkIn) == 1;
    }

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Who pressed: only their own check-in can be meant.</param>
    /// <param name="source">Which; can be any when forged.</param>
    /// <param name="studyDay">The guild's.</param>
    /// <param name="now">When.</param>
    public Task<BackFillResult> CountForYesterdayAsync(
        Snowflake guildId, Snowflake userId, string source, StudyDay studyDay, Instant now) => database.WriteAsync(connection =>
    {
        if (FindAsked(connection, guildId, userId, source) is not { } row)
            return new BackFillResult(BackFillOutcome.Unknown);
        if (row.Reversed)
            return Standing(connection, row);
        var yesterday = row.StudyDate.PlusDays(-1);
        if (BackFill.Yesterday(studyDay, now) != yesterday)
            return Result(connection, BackFillOutcome.TooLate, row, row.StudyDate);
        var day = StudyHistory.DayOf(connection, guildId, userId, yesterday);
        if (day.Met || !day.HasRoomFor(row.Minutes))
            return Result(connection, BackFillOutcome.YesterdayChanged, row, row.StudyDate);
        log.Reverse(connection, new StudyReversal(guildId, row.Id, By: userId, now));
        log.Append(connection, row.ToEvent() with { Source = SourceOf(row), Date = yesterday, At = now });
        return Result(connection, BackFillOutcome.Counted, Find(connection, row)!, row.StudyDate);
    });

    /// <summary>What has become of a check-in since the question.</summary>
    /// <inheritdoc cref="CountForYesterdayAsync"/>
    public BackFillResult StandingOf(Snowflake guildId, Snowflake userId, string source) => database.Read(connection =>
        FindAsked(connection, guildId, userId, source) is { } row ? Standing(connection, row) : new BackFillResult(BackFillOutcome.Unknown));

    /// <summary>Whether no required day was missed, or none that still is, right before today.</summary>
    private static bool ReachesToday(StreakRow streak, LocalDate today) =>
        streak.LastDate == today && (streak.IsRescued || streak is { CurrentDays: > 1, RestDaysUsed: 0, RestUnits: not null });

    private static CheckInRow? FindAsked(IDbConnection connection, Snowflake guildId, Snowflake userId, string source) =>
        CheckInRow.Find(connection, guildId, userId, source) is { } row && connection.ExecuteScalar<long>(
            """
            select count(*) from back_fill_ask
            where guild_id = @GuildId and user_id = @UserId and study_date = @StudyDate and source = @Source
            """,
            row) == 1
            ? row
            : null;

    /// <summary>The check-in that counts for yesterday in place of one of today; null when there is none.</summary>
    private static CheckInRow? Find(IDbConnection connection, CheckInRow row) =>
        CheckInRow.Find(connection, row.GuildId, row.UserId, SourceOf(row));

    /// <summary>Unique by the check-in that it replaces, so that two presses store one.</summary>
    private static string SourceOf(CheckInRow row) => $"{row.Source}-yesterday";

    private BackFillResult Standing(IDbConnection connection, CheckInRow row)
    {
        if (!row.Reversed)
            return Result(connection, BackFillOutcome.Kept, row, row.StudyDate);
        var moved = Find(connection, row);
        return Result(connection, moved is { Reversed: false } ? BackFillOutcome.Counted : BackFillOutcome.TakenBack, moved ?? row, row.StudyDate);
    }

    private BackFillResult Result(IDbConnection connection, BackFillOutcome outcome, CheckInRow row, LocalDate today)
    {
        var calendar = calendars.Of(connection, row.GuildId);
        return new BackFillResult(
            outcome,
            CheckInStanding.Of(connection, calendar, row),
            StudyHistory.HasStudied(connection, row.GuildId, row.UserId, today))
        {
            Milestone = outcome == BackFillOutcome.Counted ? Leapt(connection, calendar, row) : null,
        };
    }

    private static int? Leapt(IDbConnection connection, StudyCalendar calendar, CheckInRow row)
    {
        var facts = StreakFactsReader.Of(connection, row.GuildId, row.UserId, calendar);
        return Study.Milestones.Leapt(facts.WithoutDay(row.StudyDate), facts);
    }
}
