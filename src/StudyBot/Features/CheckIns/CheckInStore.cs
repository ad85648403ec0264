using System.Data;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.CheckIns;

/// <summary>Stores check-ins; what it answers is read in the transaction that stored.</summary>
internal sealed class CheckInStore(Database database, StudyLog log)
{
    public const int MinutesOfADay = 1440;

    /// <summary>Stores nothing when the day's minutes would be more than a day has.</summary>
    public Task<CheckInOutcome> RecordAsync(StudyEvent checkIn) => database.WriteAsync(connection => Record(connection, checkIn));

    /// <summary>Does the same and takes it back.</summary>
    public Task RehearseAsync(StudyEvent checkIn) => database.TryOutAsync(connection => Record(connection, checkIn));

    private CheckInOutcome Record(IDbConnection connection, StudyEvent checkIn)
    {
        var before = StudyHistory.DayOf(connection, checkIn.GuildId, checkIn.UserId, checkIn.Date);
        if (before.Minutes + checkIn.Minutes > MinutesOfADay)
            return new CheckInOutcome(before.Minutes, Streak: null, FirstOfDay: false) { IsStored = false };
        if (log.Append(connection, checkIn) is not { } change)
            return new CheckInOutcome(before.Minutes, StudyHistory.StreakOf(connection, checkIn.GuildId, checkIn.UserId), FirstOfDay: false);
        return change.After.Met
            ? new CheckInOutcome(change.After.Minutes, StudyHistory.StreakOf(connection, checkIn.GuildId, checkIn.UserId), change.Days > 0)
            : new CheckInOutcome(change.After.Minutes, Streak: null, FirstOfDay: false)
            {
                MinutesMissing = change.Calendar.RulesOn(checkIn.Date).MinimumMinutes - change.After.Minutes,
            };
    }
}

/// <summary>What became of a check-in.</summary>
/// <param name="Minutes">Of the whole study day.</param>
/// <param name="Streak">With the day in it; null when the day does not count.</param>
/// <param name="FirstOfDay">Whether the day counts since now.</param>
internal sealed record CheckInOutcome(int Minutes, Streak? Streak, bool FirstOfDay)
{
    /// <summary>False when the day would have held more minutes than a day has.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>Until the day counts, by the guild's minimum; 0 once it does.</summary>
    public int MinutesMissing { get; init; }
}
