using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>Which roles members shall wear for their milestones, and whether they do. A row says what is wanted, so doing it twice does no harm.</summary>
internal sealed class GrantStore(Database database)
{
    private const int MostAtOnce = 200;

    private const string Wanted =
        """
        select distinct reach.guild_id, reach.user_id, role.role_id, true, 'pending', 0, @now
        from milestone_reach as reach join milestone_role as role on role.guild_id = reach.guild_id and role.days = reach.days
        where reach.guild_id = @guildId and reach.state = 'reached'
        """;

    private const string Again =
        """
        on conflict (guild_id, user_id, role_id) do update set wanted = true, state = 'pending', attempts = 0, try_at = excluded.try_at
        where not milestone_grant.wanted or milestone_grant.state = 'dropped'
        """;

    private const string Unwanted =
        """
        update milestone_grant set wanted = false, state = 'pending', attempts = 0, try_at = @now
        where guild_id = @guildId and wanted and not exists (
            select 1 from milestone_reach as reach join milestone_role as role on role.guild_id = reach.guild_id and role.days = reach.days
            where reach.guild_id = milestone_grant.guild_id and reach.user_id = milestone_grant.user_id and reach.state = 'reached'
                and role.role_id = milestone_grant.role_id)
        """;

    private const string Columns = "(guild_id, user_id, role_id, wanted, state, attempts, try_at)";

    /// <summary>After a member reached something, or no longer did; within the caller's transaction.</summary>
    public static void Sync(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant now)
    {
        var member = new { guildId, userId, now };
        connection.Execute($"insert into milestone_grant {Columns} {Wanted} and reach.user_id = @userId {Again}", member);
        connection.Execute($"{Unwanted} and user_id = @userId", member);
    }

    /// <summary>After the guild's milestones give other roles than before.</summary>
    public static void SyncAll(IDbConnection connection, Snowflake guildId, Instant now)
    {
        var guild = new { guildId, now };
        connection.Execute($"insert into milestone_grant {Columns} {Wanted} {Again}", guild);
        connection.Execute(Unwanted, guild);
    }

    /// <summary>Gives a role again to all who shall wear it: some may have lost it, or left and come back.</summary>
    public static void Renew(IDbConnection connection, Snowflake guildId, Snowflake roleId, Instant now) => connection.Execute(
        """
        update milestone_grant set state = 'pending', attempts = 0, try_at = @now
        where guild_id = @guildId and role_id = @roleId and wanted
        """,
        new { guildId, roleId, now });

    /// <summary>Whoever has the role keeps it.</summary>
    public static void Forget(IDbConnection connection, Snowflake guildId, Snowflake roleId) => connection.Execute(
        "delete from milestone_grant where guild_id = @guildId and role_id = @roleId", new { guildId, roleId });

    /// <summary>The longest waiting first. One that is far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<RoleGrant> Due(Instant now) => database.Read(connection => connection.Query<RoleGrant>(
        """
        select guild_id, user_id, role_id, wanted, attempts from milestone_grant
        where state = 'pending' and (try_at <= @now or try_at > @far) order by try_at limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest + Duration.FromMinutes(1), MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from milestone_grant where state = 'pending'").AsInstant());

    /// <summary>Counts an attempt before it is made, and puts off the next; null when there is nothing to do any more.</summary>
    public RoleGrant? Take(RoleGrant grant, Instant now) => database.Write(connection => connection.QuerySingleOrDefault<RoleGrant>(
        """
        update milestone_grant set attempts = attempts + 1, try_at = @next
        where guild_id = @GuildId and user_id = @UserId and role_id = @RoleId and state = 'pending'
        returning guild_id, user_id, role_id, wanted, attempts
        """,
        new { grant.GuildId, grant.UserId, grant.RoleId, next = now + RetryDelay.After(grant.Attempts + 1) }));

    public void MarkDone(RoleGrant grant) => Close(grant, "done");

    /// <summary>The member has left.</summary>
    public void Drop(RoleGrant grant) => Close(grant, "dropped");

    /// <summary>All of a role wait, so that one that cannot be given is not asked for a thousand times.</summary>
    public void PutOff(Snowflake guildId, Snowflake roleId, Instant until) => database.Write(connection => connection.Execute(
        "update milestone_grant set try_at = @until where guild_id = @guildId and role_id = @roleId and state = 'pending' and try_at < @until",
        new { guildId, roleId, until }));

    /// <summary>Unless the opposite is wanted by now.</summary>
    private void Close(RoleGrant grant, string state) => database.Write(connection => connection.Execute(
        """
        update milestone_grant set state = @state
        where guild_id = @GuildId and user_id = @UserId and role_id = @RoleId and wanted = @Wanted and state = 'pending'
        """,
        new { grant.GuildId, grant.UserId, grant.RoleId, grant.Wanted, state }));
}
