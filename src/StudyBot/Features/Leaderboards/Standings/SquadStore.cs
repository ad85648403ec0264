using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Which roles are squads. Staff decide, and the log says so.</summary>
internal sealed class SquadStore(Database database, StaffLog log)
{
    public const int Most = 25;

    /// <summary>Makes these roles the guild's squads; members of a squad that is none any more belong to none.</summary>
    /// <param name="guildId">Where.</param>
    /// <param name="squads">Roles.</param>
    /// <param name="by">Of staff.</param>
    /// <param name="at">The instant.</param>
    /// <returns>Whether anything changed.</returns>
    public bool Set(Snowflake guildId, IReadOnlyCollection<Snowflake> squads, Snowflake by, Instant at) =>
        database.Write(connection => Set(connection, guildId, squads, by, at));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Set(Snowflake, IReadOnlyCollection{Snowflake}, Snowflake, Instant)"/>
    public bool Set(IDbConnection connection, Snowflake guildId, IReadOnlyCollection<Snowflake> squads, Snowflake by, Instant at)
    {
        var known = Of(connection, guildId);
        if (known.SetEquals(squads))
            return false;
        foreach (var squadId in known.Except(squads))
            Remove(connection, guildId, squadId);
        connection.Execute(
            "insert into board_squad (guild_id, squad_id) values (@guildId, @squadId)",
            squads.Except(known).Select(squadId => new { guildId, squadId }));
        log.Append(connection, new StaffAction
        {
            Kind = Squads.SquadLogEntries.SquadsSet,
            GuildId = guildId,
            By = by,
            At = at,
            Subject = string.Join(' ', squads.Order()),
            Details = new Dictionary<string, string> { [Squads.SquadLogEntries.Before] = string.Join(' ', known.Order()) },
        });
        return true;
    }

    public static IReadOnlySet<Snowflake> Of(IDbConnection connection, Snowflake guildId) =>
        connection.Query<long>("select squad_id from board_squad where guild_id = @guildId", new { guildId }).AsSnowflakes().ToHashSet();

    private static void Remove(IDbConnection connection, Snowflake guildId, Snowflake squadId)
    {
        connection.Execute("delete from board_squad where guild_id = @guildId and squad_id = @squadId", new { guildId, squadId });
        connection.Execute("delete from squad_total where guild_id = @guildId and squad_id = @squadId", new { guildId, squadId });
        connection.Execute(
            "update board_member set squad_id = null where guild_id = @guildId and squad_id = @squadId", new { guildId, squadId });
    }
}
