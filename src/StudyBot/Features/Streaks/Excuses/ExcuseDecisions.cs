using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>What staff decide about excuses: the decision, the log, and the member's letter in one transaction.</summary>
internal sealed class ExcuseDecisions(
    Database database, ExcuseStore excuses, StudyCalendarReader calendars, StaffLog log, StaffNotices notices, SchedulerSignal scheduler) : IErasureListener
{
    /// <summary>Stores what a member asks for, and tells staff. False for a click that came twice.</summary>
    public bool Ask(Excuse excuse) => Told(database.Write(connection =>
        excuses.Add(connection, excuse) &&
        notices.Tell(connection, excuse.GuildId, ExcuseNotice.KindName, excuse.Id.ToString(), excuse.AskedAt)));

    /// <summary>What staff give without being asked. False for a click that came twice.</summary>
    public bool Grant(Excuse excuse) => Told(database.Write(connection =>
    {
        if (!excuses.Add(connection, excuse))
            return false;
        Record(connection, excuse, excuse.DecidedBy!.Value, excuse.AskedAt);
        return true;
    }));

    /// <summary>Null when it does not stand as expected any more: somebody was faster.</summary>
    public Excuse? Decide(Excuse excuse, ExcuseState to, Snowflake by, Instant at, string? decision) => database.Write(connection =>
        Decide(connection, excuse, to, by, at, decision)) is { } decided && Told(true) ? decided : null;

    /// <summary>Within the caller's transaction; the letter goes out within half a minute.</summary>
    /// <inheritdoc cref="Decide(Excuse, ExcuseState, Snowflake, Instant, string?)"/>
    public Excuse? Decide(IDbConnection connection, Excuse excuse, ExcuseState to, Snowflake by, Instant at, string? decision)
    {
        if (excuses.Move(connection, excuse, to, by, at, decision) is not { } moved)
            return null;
        Record(connection, moved, by, at);
        return moved;
    }

    /// <summary>By the member, before anyone decided. False when it is too late.</summary>
    public bool Withdraw(Excuse excuse, Instant at) => Told(database.Write(connection =>
    {
        if (excuses.Move(connection, excuse with { State = ExcuseState.Pending }, ExcuseState.Withdrawn, by: null, at, decision: null) is null)
            return false;
        StaffNotices.Settle(connection, excuse.GuildId, ExcuseNotice.KindName, excuse.Id.ToString(), at);
        return true;
    }));

    /// <summary>Staff still had the buttons of what is decided: they go.</summary>
    public void MendNotice(Excuse excuse, Instant at) => Told(database.Write(connection =>
    {
        StaffNotices.Settle(connection, excuse.GuildId, ExcuseNotice.KindName, excuse.Id.ToString(), at);
        return true;
    }));

    /// <summary>The member's name and reasons go from the staff channel.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        foreach (var id in connection.Query<long>("select id from excuse where guild_id = @GuildId and user_id = @UserId", erasure).AsSnowflakes())
            StaffNotices.Settle(connection, erasure.GuildId, ExcuseNotice.KindName, id.ToString(), erasure.At);
    }

    private void Record(IDbConnection connection, Excuse excuse, Snowflake by, Instant at)
    {
        log.Append(connection, ExcuseLogEntries.Of(excuse, by, at));
        LetterStore.Add(
            connection, excuse.GuildId, excuse.UserId, ExcuseLetter.KindName, ExcuseLetter.Subject(excuse, at, Leapt(connection, excuse)), at);
    }

    /// <summary>The milestone that the member's streak reached because it was approved; null for none.</summary>
    private int? Leapt(IDbConnection connection, Excuse excuse)
    {
        if (excuse.State != ExcuseState.Approved)
            return null;
        var facts = StreakFactsReader.Of(connection, excuse.GuildId, excuse.UserId, calendars.Of(connection, excuse.GuildId));
        return Study.Milestones.Leapt(facts.WithoutExcuse(new DateInterval(excuse.First, excuse.Last)), facts);
    }

    private bool Told(bool changed)
    {
        if (changed)
            scheduler.Wake();
        return changed;
    }
}
