using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Credits;
using StudyBot.Storage;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>What became of a press or command.</summary>
internal enum FocusResult
{
    Done,

    /// <summary>There is no such session in this guild, or the member is in none.</summary>
    None,
    Over,
    NotHost,
    NotIn,
    AlreadyIn,

    /// <summary>The member is in another session, which is the one that comes back.</summary>
    Elsewhere,
    Full,

    /// <summary>A break cannot be paused.</summary>
    OnBreak,
}

/// <param name="Result">The verdict.</param>
/// <param name="Session">As it is now; null for <see cref="FocusResult.None"/>.</param>
internal sealed record FocusOutcome(FocusResult Result, FocusSession? Session = null)
{
    public IReadOnlyList<FocusSeat> Seats { get; init; } = [];

    /// <summary>What was recorded for whoever acted; null when nothing ended for them.</summary>
    public FocusCredit? Own { get; init; }
}

/// <summary>Who acts where.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who.</param>
/// <param name="At">When.</param>
internal sealed record FocusAct(Snowflake GuildId, Snowflake UserId, Instant At);

/// <summary>
/// What happens to sessions, each step one transaction. Whatever fell due before a press is done first, so a press that comes
/// before the job finds the session as it really is.
/// </summary>
internal sealed class FocusSessions(Database database, FocusCredits credits)
{
    /// <summary>In how long the job posts what the command could not.</summary>
    private static readonly Duration PostingTime = Duration.FromSeconds(30);

    /// <summary>Begins a session with its host in it, unless the member is in one.</summary>
    public FocusOutcome Start(FocusSession session, FocusSeat seat) => database.Write(connection =>
    {
        if (Own(connection, new FocusAct(session.GuildId, session.HostId, session.StartedAt)) is { } running)
            return Outcome(connection, FocusResult.Elsewhere, running);
        FocusSessionRows.Insert(connection, session, session.StartedAt + PostingTime);
        FocusSessionRows.InsertSeat(connection, seat);
        return Outcome(connection, FocusResult.Done, session);
    });

    /// <summary>Takes back one that nobody ever saw.</summary>
    public void Cancel(Snowflake id) => database.Write(connection =>
    {
        connection.Execute("delete from focus_seat where session_id = @id", new { id });
        connection.Execute("delete from focus_session where id = @id", new { id });
    });

    /// <summary>The session that someone is in, brought up to date.</summary>
    public FocusOutcome Of(FocusAct act) => database.Write(connection =>
        Own(connection, act) is { } session ? Outcome(connection, FocusResult.Done, session) : new FocusOutcome(FocusResult.None));

    public FocusOutcome Join(Snowflake id, FocusAct act, Snowflake seatId, LocalDate date) => With(id, act, (connection, session) =>
    {
        if (Own(connection, act) is { } own)
            return Outcome(connection, own.Id == id ? FocusResult.AlreadyIn : FocusResult.Elsewhere, own);
        var others = FocusSessionRows.Seats(connection, id).Select(seat => seat.UserId).Where(user => user != act.UserId).Distinct();
        if (others.Count() >= FocusLimits.MostMembers)
            return Outcome(connection, FocusResult.Full, session);
        FocusSessionRows.InsertSeat(connection, new FocusSeat
        {
            Id = seatId,
            SessionId = id,
            GuildId = act.GuildId,
            UserId = act.UserId,
            StudyDate = date,
            JoinedAt = act.At,
            Since = session.State == FocusState.Focusing ? act.At : null,
            FocusedMs = 0,
        });
        return Outcome(connection, FocusResult.Done, FocusSessionRows.Save(connection, session, act.At));
    });

    /// <summary>Leaves. The host hands over to whoever is in longest; the last one ends it.</summary>
    public FocusOutcome Leave(Snowflake id, FocusAct act) => With(id, act, (connection, session) =>
    {
        var live = FocusSessionRows.Seats(connection, id).Where(seat => seat.IsLive).ToList();
        if (live.FirstOrDefault(seat => seat.UserId == act.UserId) is not { } seat)
            return Outcome(connection, FocusResult.NotIn, session);
        if (live.Count == 1)
            return Ended(connection, session, act);
        var credit = End(connection, seat, act.At, told: true);
        var host = session.HostId == act.UserId ? live.First(other => other != seat).UserId : session.HostId;
        return Outcome(connection, FocusResult.Done, FocusSessionRows.Save(connection, session with { HostId = host }, act.At)) with { Own = credit };
    });

    public FocusOutcome Pause(Snowflake id, FocusAct act) => AsHost(id, act, (connection, session) => session.State switch
    {
        FocusState.Focusing => Outcome(connection, FocusResult.Done, Change(connection, session, session.Pause(act.At), act.At)),
        FocusState.Break => Outcome(connection, FocusResult.OnBreak, session),
        _ => Outcome(connection, FocusResult.Done, session),
    });

    public FocusOutcome Resume(Snowflake id, FocusAct act) => AsHost(id, act, (connection, session) => Outcome(
        connection,
        FocusResult.Done,
        session.State == FocusState.Paused ? Change(connection, session, session.Resume(act.At), act.At) : session));

    /// <summary>Ends it for everyone.</summary>
    public FocusOutcome Stop(Snowflake id, FocusAct act) => AsHost(id, act, (connection, session) => Ended(connection, session, act));

    /// <summary>Does all that fell due until now, each thing at its own time.</summary>
    public FocusSession? Advance(Snowflake id, Instant now) => database.Write(connection =>
        FocusSessionRows.Find(connection, id) is { } session ? Advance(connection, session, now) : null);

    /// <summary>Within the caller's transaction: over for whoever is still in.</summary>
    public void End(IDbConnection connection, FocusSession session, Instant at) => Change(connection, session, session.End(at), at);

    private FocusOutcome With(Snowflake id, FocusAct act, Func<IDbConnection, FocusSession, FocusOutcome> change) =>
        database.Write(connection =>
        {
            if (FocusSessionRows.Find(connection, id) is not { } stored || stored.GuildId != act.GuildId)
                return new FocusOutcome(FocusResult.None);
            var session = Advance(connection, stored, act.At);
            return session.IsOver ? Outcome(connection, FocusResult.Over, session) : change(connection, session);
        });

    private FocusOutcome AsHost(Snowflake id, FocusAct act, Func<IDbConnection, FocusSession, FocusOutcome> change) =>
        With(id, act, (connection, session) => session.HostId == act.UserId
            ? change(connection, session)
            : Outcome(connection, FocusResult.NotHost, session));

    private FocusSession? Own(IDbConnection connection, FocusAct act) =>
        FocusSessionRows.LiveSeat(connection, act.GuildId, act.UserId) is { } seat &&
        FocusSessionRows.Find(connection, seat.SessionId) is { } session &&
        Advance(connection, session, act.At) is { IsOver: false } running
            ? running
            : null;

    private FocusSession Advance(IDbConnection connection, FocusSession session, Instant now)
    {
        if (now < session.TurnedAt && !session.IsOver)
            session = Change(connection, session, session.Again(now), now);
        while (session.DueAt is { } due && due <= now)
            session = Change(connection, session, session.Next() with { Late = session.Late || now - due > FocusLimits.Punctual }, due);
        return session;
    }

    private FocusSession Change(IDbConnection connection, FocusSession before, FocusSession after, Instant at)
    {
        if (before.State == FocusState.Focusing && after.State != FocusState.Focusing)
            FocusSessionRows.StopCounting(connection, before.Id, at);
        if (after.State == FocusState.Focusing)
            FocusSessionRows.StartCounting(connection, before.Id, at);
        if (after.IsOver)
        {
            foreach (var seat in FocusSessionRows.Seats(connection, before.Id).Where(seat => seat.IsLive))
                End(connection, seat, after.EndedAt ?? at, told: false);
        }

        return FocusSessionRows.Save(connection, after, at);
    }

    private FocusOutcome Ended(IDbConnection connection, FocusSession session, FocusAct act)
    {
        var seat = FocusSessionRows.LiveSeat(connection, act.GuildId, act.UserId);
        var credit = seat?.SessionId == session.Id ? End(connection, seat, act.At, told: true) : null;
        return Outcome(connection, FocusResult.Done, Change(connection, session, session.End(act.At), act.At)) with { Own = credit };
    }

    private FocusCredit End(IDbConnection connection, FocusSeat seat, Instant at, bool told)
    {
        var source = seat.Id.ToString();
        var credit = credits.Record(connection, new FocusClaim(
            seat.GuildId, seat.UserId, FocusKind.Session, source, seat.StudyDate, seat.Focused(at), at));
        FocusSessionRows.EndSeat(connection, seat, at, credit.Minutes);
        if (told)
            FocusCredits.MarkTold(connection, seat.GuildId, seat.UserId, source);
        return credit;
    }

    private static FocusOutcome Outcome(IDbConnection connection, FocusResult result, FocusSession session) =>
        new(result, session) { Seats = FocusSessionRows.Seats(connection, session.Id) };
}
