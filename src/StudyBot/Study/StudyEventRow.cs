using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>A row of the table <c>study_event</c>, as Dapper fills it; without the member's own words.</summary>
internal sealed record StudyEventRow
{
    public long Id { get; init; }

    public Snowflake GuildId { get; init; }

    public Snowflake UserId { get; init; }

    public StudyEventKind Kind { get; init; }

    public required string Source { get; init; }

    public LocalDate StudyDate { get; init; }

    public Instant OccurredAt { get; init; }

    public int Minutes { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool Reversed { get; init; }

    /// <summary>Within the caller's transaction. Null when the guild has no such event.</summary>
    public static StudyEventRow? Find(IDbConnection connection, Snowflake guildId, long id) =>
        connection.QuerySingleOrDefault<StudyEventRow>(
            """
            select id, guild_id, user_id, kind, source, study_date, occurred_at, minutes,
                exists (select 1 from study_reversal where event_id = study_event.id) as reversed
            from study_event where id = @id and guild_id = @guildId
            """,
            new { id, guildId });
}
