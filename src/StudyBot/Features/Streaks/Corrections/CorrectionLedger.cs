using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Who of staff corrects something, when and why.</summary>
internal sealed record CorrectionAct(Snowflake GuildId, Snowflake By, Instant At, string? Reason = null);

/// <summary>A check-in, focus session or credit that is corrected.</summary>
internal sealed record CorrectedEvent(Snowflake UserId, LocalDate Date, int Minutes, StudyEventKind Kind);

/// <summary>What staff put right: the correction, the log and the member's letter in one transaction. Each can be undone.</summary>
internal sealed class CorrectionLedger(
    Database database, StudyLog study, CreditStore credits, ExcuseDecisions decisions, StudyCalendarReader calendars, StaffLog log, SchedulerSignal scheduler)
{
    public const int MostDaysBack = 60;
    public const int LongestReason = 200;

    /// <summary>Null when the day counts already, and then nothing changes.</summary>
    public CorrectionSubject? Credit(Credit credit) => Done(database.Write(connection =>
    {
        if (credits.Give(connection, credit) is not { } id)
            return null;
        var act = new CorrectionAct(credit.GuildId, credit.By, credit.At, credit.Reason);
        log.Append(connection, CorrectionLogEntries.Of(CorrectionLogEntries.Credited, act, new CorrectedEvent(credit.UserId, credit.Date, 0, StudyEventKind.Credit)));
        LetterStore.Add(connection, credit.GuildId, credit.UserId, CreditLetter.KindName, MilestoneLine.Behind($"{id}", Leapt(connection, credit)), credit.At);
        return CorrectionSubject.Event(id);
    }));

    /// <summary>The milestone that the member's streak reached because the day counts; null for none.</summary>
    private int? Leapt(IDbConnection connection, Credit credit)
    {
        var facts = StreakFactsReader.Of(connection, credit.GuildId, credit.UserId, calendars.Of(connection, credit.GuildId));
        return Study.Milestones.Leapt(facts.WithoutDay(credit.Date), facts);
    }

    /// <summary>Takes something back for good reason. Null when it does not stand any more.</summary>
    public Snowflake? Revoke(CorrectionAct act, CorrectionSubject subject) => Done(database.Write(connection => subject.ExcuseId is { } excuse
        ? MoveExcuse(connection, act, excuse, ExcuseState.Approved, ExcuseState.Revoked)
        : Reverse(connection, act, subject.EventId!.Value, isUndo: false)));

    /// <summary>Takes a correction back: what was given goes, what was taken comes back. Null when there is nothing to undo.</summary>
    /// <param name="act">Who undoes it.</param>
    /// <param name="subject">What it was about.</param>
    /// <param name="wasRevoked">Whether it had been taken back; else it had been given.</param>
    public Snowflake? Undo(CorrectionAct act, CorrectionSubject subject, bool wasRevoked) => Done(database.Write(connection => subject switch
    {
        { ExcuseId: { } excuse } when wasRevoked => MoveExcuse(connection, act, excuse, ExcuseState.Revoked, ExcuseState.Approved),
        { ExcuseId: { } excuse } => MoveExcuse(connection, act, excuse, ExcuseState.Approved, ExcuseState.Revoked),
        _ when wasRevoked => Restore(connection, act, subject.EventId!.Value),
        _ => Reverse(connection, act, subject.EventId!.Value, isUndo: true),
    }));

    private Snowflake? MoveExcuse(IDbConnection connection, CorrectionAct act, Snowflake id, ExcuseState from, ExcuseState to) =>
        ExcuseStore.Find(connection, act.GuildId, id) is { } excuse && excuse.State == from
            ? decisions.Decide(connection, excuse, to, act.By, act.At, act.Reason)?.UserId
            : null;

    private Snowflake? Reverse(IDbConnection connection, CorrectionAct act, long id, bool isUndo)
    {
        if (Correctable(connection, act, id) is not { Reversed: false } row ||
            study.Reverse(connection, new StudyReversal(act.GuildId, id, act.By, act.At, act.Reason)) is null)
        {
            return null;
        }

        log.Append(connection, CorrectionLogEntries.Of(isUndo ? CorrectionLogEntries.Undone : CorrectionLogEntries.Revoked, act, Corrected(row)));
        if (isUndo)
            TellOfUndo(connection, act, row, CreditLetter.KindName);
        else
            Tell(connection, act, row, RevocationLetter.KindName);
        return row.UserId;
    }

    private Snowflake? Restore(IDbConnection connection, CorrectionAct act, long id)
    {
        if (Correctable(connection, act, id) is not { Reversed: true } row || study.Restore(connection, act.GuildId, id) is null)
            return null;
        log.Append(connection, CorrectionLogEntries.Of(CorrectionLogEntries.Undone, act, Corrected(row)));
        TellOfUndo(connection, act, row, RevocationLetter.KindName);
        return row.UserId;
    }

    /// <summary>Who heard of what is undone hears of that, too; a letter that still waits is no longer true and drops out by itself.</summary>
    private static void TellOfUndo(IDbConnection connection, CorrectionAct act, StudyEventRow row, string heard)
    {
        if (LetterStore.NewestIsSent(connection, act.GuildId, row.UserId, heard, $"{row.Id}"))
            Tell(connection, act, row, UndoLetter.KindName);
    }

    private static void Tell(IDbConnection connection, CorrectionAct act, StudyEventRow row, string kind) =>
        LetterStore.Add(connection, act.GuildId, row.UserId, kind, $"{row.Id}:{act.At.ToUnixTimeMilliseconds()}", act.At);

    /// <summary>Answers and reviews stand elsewhere too, so they are not taken back here.</summary>
    private static StudyEventRow? Correctable(IDbConnection connection, CorrectionAct act, long id) =>
        StudyEventRow.Find(connection, act.GuildId, id) is { Kind: StudyEventKind.CheckIn or StudyEventKind.Credit or StudyEventKind.Focus } row ? row : null;

    private static CorrectedEvent Corrected(StudyEventRow row) => new(row.UserId, row.StudyDate, row.Minutes, row.Kind);

    private T Done<T>(T outcome)
    {
        if (outcome is not null)
            scheduler.Wake();
        return outcome;
    }
}
