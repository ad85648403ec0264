using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>Roles that the bot cannot give or take at present.</summary>
internal sealed class RoleTroubles(Database database)
{
    /// <summary>Null while all is well, or when it is another trouble by now.</summary>
    /// <param name="guildId">Whose.</param>
    /// <param name="roleId">Which.</param>
    /// <param name="since">When it began, in milliseconds; null for any.</param>
    public RoleFitness? Find(Snowflake guildId, Snowflake roleId, long? since = null) => database.Read(connection => connection.ExecuteScalar<string?>(
        "select fitness from milestone_trouble where guild_id = @guildId and role_id = @roleId and since = coalesce(@since, since)",
        new { guildId, roleId, since })) is { } stored && Enum.TryParse<RoleFitness>(stored, out var fitness) ? fitness : null;

    /// <summary>It works again; the next time is told anew.</summary>
    public void End(Snowflake guildId, Snowflake roleId)
    {
        // Nearly always there is none, and then nobody needs to wait for the writer.
        if (Find(guildId, roleId) is null)
            return;
        database.Write(connection => connection.Execute(
            "delete from milestone_trouble where guild_id = @guildId and role_id = @roleId", new { guildId, roleId }));
    }
}
