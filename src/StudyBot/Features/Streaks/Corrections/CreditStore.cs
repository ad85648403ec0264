using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>A day that staff gave.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">To whom.</param>
/// <param name="Date">Which.</param>
/// <param name="Reason">In staff's words; the member reads it.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Source">The interaction that gave it, so that it gives once.</param>
internal sealed record Credit(Snowflake GuildId, Snowflake UserId, LocalDate Date, string Reason, Snowflake By, Instant At, Snowflake Source);

/// <summary>Writes why days were credited; that they count is in the study log.</summary>
internal sealed class CreditStore(Database database, StudyLog log)
{
    private const string Correctable =
        """
        select id, kind, study_date, minutes, study_reversal.event_id is not null as reversed,
            study_reversal.reason as reversal_reason, study_credit.reason as credit_reason
        from study_event
        left join study_reversal on study_reversal.event_id = study_event.id
        left join study_credit on study_credit.event_id = study_event.id
        """;

    /// <summary>The event's id, within the caller's transaction. Null when the day counts already, also by a credit; then nothing changes.</summary>
    public long? Give(IDbConnection connection, Credit credit)
    {
        var day = StudyHistory.DayOf(connection, credit.GuildId, credit.UserId, credit.Date);
        if (day.Met)
            return null;
        var given = new StudyEvent(
            credit.GuildId, credit.UserId, StudyEventKind.Credit, credit.Source.ToString(), credit.Date, credit.At);
        if (log.Append(connection, given, day) is null)
            return null;
        var id = connection.ExecuteScalar<long>(
            "select id from study_event where guild_id = @GuildId and user_id = @UserId and kind = @Kind and source = @Source", given);
        connection.Execute(
            "insert into study_credit (event_id, reason, given_by) values (@id, @Reason, @By)", new { id, credit.Reason, credit.By });
        return id;
    }

    /// <summary>Null when the guild has no such event.</summary>
    public CorrectableRow? Find(Snowflake guildId, long id) => database.Read(connection => connection.QuerySingleOrDefault<CorrectableRow>(
        $"{Correctable} where id = @id and guild_id = @guildId", new { guildId, id }));

    /// <summary>What a letter with an event's id at the head of its subject is about; null when it is gone.</summary>
    public CorrectableRow? Of(MemberLetter letter) =>
        long.TryParse(letter.Subject.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Find(letter.GuildId, id) : null;

    /// <summary>A member's check-ins, focus sessions and credits that stand, the newest first.</summary>
    public IReadOnlyList<CorrectableRow> Latest(Snowflake guildId, Snowflake userId, int most) =>
        database.Read(connection => connection.Query<CorrectableRow>(
            $"""
            {Correctable}
            where guild_id = @guildId and user_id = @userId and kind in (1, 5, 6) and study_reversal.event_id is null
            order by id desc limit @most
            """,
            new { guildId, userId, most }).AsList());

    /// <summary>Why days from <paramref name="first"/> to <paramref name="last"/> were credited, of credits that stand.</summary>
    public IReadOnlyDictionary<LocalDate, string> Reasons(Snowflake guildId, Snowflake userId, LocalDate first, LocalDate last) =>
        database.Read(connection => connection.Query<Credited>(
            """
            select study_date, study_credit.reason from study_event join study_credit on event_id = id
            where guild_id = @guildId and user_id = @userId and kind = @kind and study_date between @first and @last
                and not exists (select 1 from study_reversal where study_reversal.event_id = id)
            """,
            new { guildId, userId, kind = StudyEventKind.Credit, first, last }).DistinctBy(row => row.StudyDate).ToDictionary(row => row.StudyDate, row => row.Reason));

    internal sealed record Credited(LocalDate StudyDate, string Reason);
}
