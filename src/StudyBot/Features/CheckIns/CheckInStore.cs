using System.Data;
using StudyBot.Features.CheckIns.BackFills;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.CheckIns;

/// <summary>Stores check-ins; what it answers is read in the transaction that stored.</summary>
internal sealed class CheckInStore(Database database, StudyLog log)
{
    /// <summary>
    /// Stores nothing when the day's minutes would be more than a day has. The member is not kept waiting for the disk: nothing outside follows
    /// on a check-in that would be done twice if it were lost.
    /// </summary>
    /// <param name="checkIn">Of today.</param>
    /// <param name="asksAboutYesterday">Whether the member may be asked if it was about yesterday.</param>
    public Task<CheckInOutcome> RecordAsync(StudyEvent checkIn, bool asksAboutYesterday = false) =>
        database.WriteAsync(connection => Record(connection, checkIn, asksAboutYesterday), Outlives.Process);

    /// <summary>Does the same and takes it back.</summary>
    public Task RehearseAsync(StudyEvent checkIn) =>
        database.TryOutAsync(connection => Record(connection, checkIn, asksAboutYesterday: true));

    private CheckInOutcome Record(IDbConnection connection, StudyEvent checkIn, bool asksAboutYesterday)
    {
        var before = StudyHistory.DayOf(connection, checkIn.GuildId, checkIn.UserId, checkIn.Date);
        if (!before.HasRoomFor(checkIn.Minutes))
            return new CheckInOutcome(before, News: null) { IsStored = false };
        var change = log.Append(connection, checkIn, before);
        var day = change?.After ?? before;
        return new CheckInOutcome(before, day.Met ? StreakNews.Of(connection, change, checkIn.GuildId, checkIn.UserId) : null)
        {
            MinutesMissing = change?.Calendar.RulesOn(checkIn.Date).MinutesMissing(day) ?? 0,
            AsksAboutYesterday = asksAboutYesterday && change is not null && BackFillStore.Ask(connection, checkIn, change.Calendar, change.Streak(connection)),
        };
    }
}

/// <summary>What became of a check-in.</summary>
/// <param name="Before">What the study day held without it.</param>
/// <param name="News">Of the streak; null when the day does not count.</param>
internal sealed record CheckInOutcome(StudyDayTotals Before, StreakNews? News)
{
    /// <summary>False when the day would have held more minutes than a day has.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>Whether the member is to be asked if it was about yesterday.</summary>
    public bool AsksAboutYesterday { get; init; }

    /// <summary>Until the day counts, by the guild's minimum; 0 once it does.</summary>
    public int MinutesMissing { get; init; }
}
