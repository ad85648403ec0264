using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.CheckIns;

internal enum UndoOutcome
{
    Done,
    DoneBefore,
    TooLate,

    /// <summary>The member has no such check-in.</summary>
    Unknown,
}

/// <summary>What became of a press on undo.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Standing">Null only for <see cref="UndoOutcome.Unknown"/>.</param>
internal sealed record UndoResult(UndoOutcome Outcome, CheckInStanding? Standing = null);

/// <summary>Lets members take their own check-ins back for a while; afterwards only staff can.</summary>
internal sealed class CheckInUndo(Database database, StudyLog log, StudyCalendarReader calendars)
{
    /// <summary>How long, from the instant that is stored with the check-in.</summary>
    public static readonly Duration Time = Duration.FromMinutes(10);

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Who pressed: only their own check-in can be meant.</param>
    /// <param name="source">Which; can be any when forged.</param>
    /// <param name="now">When.</param>
    public Task<UndoResult> TakeBackAsync(Snowflake guildId, Snowflake userId, string source, Instant now) => database.WriteAsync(connection =>
    {
        if (CheckInRow.Find(connection, guildId, userId, source) is not { } row)
            return new UndoResult(UndoOutcome.Unknown);
        if (row.Reversed)
            return new UndoResult(UndoOutcome.DoneBefore, StandingOf(connection, row));
        if (now > row.OccurredAt + Time)
            return new UndoResult(UndoOutcome.TooLate, StandingOf(connection, row));
        log.Reverse(connection, new StudyReversal(guildId, row.Id, By: userId, now));
        return new UndoResult(UndoOutcome.Done, StandingOf(connection, row with { Reversed = true }));
    });

    private CheckInStanding StandingOf(IDbConnection connection, CheckInRow row) =>
        CheckInStanding.Of(connection, calendars.Of(connection, row.GuildId), row);
}
