using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Storage.Export;

namespace StudyBot.Farewells;

/// <summary>The clocks of guilds that the bot was removed from.</summary>
internal sealed class FarewellStore(Database database)
{
    public const int Days = 30;

    /// <summary>So few that whoever waits to write hardly notices.</summary>
    private const int RowsAtATime = 500;

    /// <summary>False when its clock runs already.</summary>
    public async Task<bool> BeginAsync(Snowflake guildId, Instant now) => await database.WriteAsync(connection => connection.Execute(
        """
        insert into guild_farewell (guild_id, left_at, erase_at, erasing) values (@guildId, @now, @eraseAt, false)
        on conflict (guild_id) do nothing
        """,
        new { guildId, now, eraseAt = now + Duration.FromDays(Days) }) > 0);

    /// <summary>False when no clock ran. What has begun to be deleted goes on: half of it would be worse than nothing.</summary>
    public async Task<bool> StopAsync(Snowflake guildId) =>
        database.Read(connection => connection.ExecuteScalar<bool>("select exists (select 1 from guild_farewell where guild_id = @guildId)", new { guildId })) &&
        await database.WriteAsync(connection => connection.Execute("delete from guild_farewell where guild_id = @guildId and not erasing", new { guildId }) > 0);

    /// <summary>Every guild of which anything is stored. Each table is asked for the next guild, so it takes as long as there are guilds.</summary>
    public IReadOnlyList<Snowflake> Known() => database.Read(connection => GuildTables.In(connection)
        .Where(table => table.Parent is null && table.Name != "guild_farewell")
        .SelectMany(table => connection.Query<long>(
            $"""
            with recursive known (guild_id) as (
                select min(guild_id) from {table.Name}
                union all
                select (select min({table.Name}.guild_id) from {table.Name} where {table.Name}.guild_id > known.guild_id) from known where known.guild_id is not null)
            select guild_id from known where guild_id is not null
            """).AsSnowflakes()).Distinct().ToList());

    public IReadOnlyList<Farewell> Due(Instant now) => database.Read(connection => connection.Query<Farewell>(
        "select guild_id, erasing from guild_farewell where erase_at <= @now or erasing order by erase_at", new { now }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>("select min(erase_at) from guild_farewell").AsInstant());

    public void PutOff(Snowflake guildId, Instant until) => database.Write(connection => connection.Execute(
        "update guild_farewell set erase_at = @until where guild_id = @guildId and not erasing", new { guildId, until }));

    /// <summary>From here on there is no way back. False when the bot is back meanwhile.</summary>
    public bool BeginErasing(Snowflake guildId) => database.Write(connection => connection.Execute(
        "update guild_farewell set erasing = true where guild_id = @guildId", new { guildId }) > 0);

    /// <summary>Deletes the next rows; false when none is left, and then the clock is gone, too.</summary>
    public bool EraseSome(Snowflake guildId) => database.Write(connection =>
    {
        if (GuildRows.DeleteSome(connection, guildId, RowsAtATime, except: "guild_farewell"))
            return true;
        connection.Execute("delete from guild_farewell where guild_id = @guildId", new { guildId });
        return false;
    });
}

/// <summary>A guild whose time has come.</summary>
internal sealed record Farewell
{
    public required Snowflake GuildId { get; init; }

    public bool Erasing { get; init; }
}
