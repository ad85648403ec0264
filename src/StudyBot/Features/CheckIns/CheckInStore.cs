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
            return new CheckInOutcome(before.Minutes, Streak: null, FirstOfDay: false);
        var after = log.Append(connection, checkIn)?.After ?? before;
        return new CheckInOutcome(after.Minutes, StudyHistory.StreakOf(connection, checkIn.GuildId, checkIn.UserId), !before.Met);
    }
}

/// <summary>What became of a check-in.</summary>
/// <param name="Minutes">Of the whole study day.</param>
/// <param name="Streak">Null when the day would have held too many minutes, and nothing was stored.</param>
/// <param name="FirstOfDay">Whether nothing had counted for the study day before.</param>
internal sealed record CheckInOutcome(int Minutes, Streak? Streak, bool FirstOfDay);
