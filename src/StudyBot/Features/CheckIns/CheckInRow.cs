using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.CheckIns;

/// <summary>A check-in as it is stored, with the member's own words, as Dapper fills it.</summary>
internal sealed record CheckInRow
{
    public long Id { get; init; }

    public Snowflake GuildId { get; init; }

    public Snowflake UserId { get; init; }

    public required string Source { get; init; }

    public LocalDate StudyDate { get; init; }

    public Instant OccurredAt { get; init; }

    public int Minutes { get; init; }

    public string? Category { get; init; }

    public string? Note { get; init; }

    public string? Link { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool Reversed { get; init; }

    /// <summary>Within the caller's transaction. Null when the member has none of that source in the guild.</summary>
    public static CheckInRow? Find(IDbConnection connection, Snowflake guildId, Snowflake userId, string source) =>
        connection.QuerySingleOrDefault<CheckInRow>(
            """
            select id, guild_id, user_id, source, study_date, occurred_at, minutes, category, note, link,
                exists (select 1 from study_reversal where event_id = study_event.id) as reversed
            from study_event where guild_id = @guildId and user_id = @userId and kind = @kind and source = @source
            """,
            new { guildId, userId, kind = StudyEventKind.CheckIn, source });

    public StudyEvent ToEvent() => new(GuildId, UserId, StudyEventKind.CheckIn, Source, StudyDate, OccurredAt)
    {
        Minutes = Minutes,
        Category = Category,
        Note = Note,
        Link = Link,
    };
}
