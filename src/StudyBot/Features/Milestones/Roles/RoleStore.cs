using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Reaching;
using StudyBot.Staff;
using StudyBot.Storage;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>Who of staff changes what milestones give, and when.</summary>
internal sealed record MilestoneAct(Snowflake GuildId, Snowflake By, Instant At);

/// <summary>Writes which role a milestone gives, whether the channel may hear, and which roles are in trouble.</summary>
internal sealed class RoleStore(Database database, ReachStore reaches, StaffLog log, StaffNotices notices)
{
    private const int MembersAtATime = 100;

    public IReadOnlyList<MilestoneRole> Of(Snowflake guildId) => database.Read(connection => Of(connection, guildId));

    public static IReadOnlyList<MilestoneRole> Of(IDbConnection connection, Snowflake guildId) => connection.Query<MilestoneRole>(
        """
        select days, milestone_role.role_id, fitness from milestone_role
        left join milestone_trouble on milestone_trouble.guild_id = milestone_role.guild_id and milestone_trouble.role_id = milestone_role.role_id
        where milestone_role.guild_id = @guildId order by days
        """,
        new { guildId }).AsList();

    /// <summary>How many members reached each milestone at least once.</summary>
    public IReadOnlyDictionary<int, int> Counts(Snowflake guildId) => database.Read(connection => connection.Query<MilestoneCount>(
        "select days, count(distinct user_id) as members from milestone_reach where guild_id = @guildId and state = 'reached' group by days",
        new { guildId }).ToDictionary(row => row.Days, row => row.Members));

    public bool Announces(Snowflake guildId) => database.Read(connection => Announces(connection, guildId));

    public static bool Announces(IDbConnection connection, Snowflake guildId) => connection.ExecuteScalar<bool>(
        "select exists (select 1 from milestone_guild where guild_id = @guildId and announces)", new { guildId });

    /// <summary>Members who reached it get the role in place of the one that it gave before, also those who did long ago. False when it gives that already; then those who lack it get it again.</summary>
    public bool Set(MilestoneAct act, int days, Snowflake roleId) => database.Write(connection => Set(connection, act, days, roleId));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Set(MilestoneAct, int, Snowflake)"/>
    public bool Set(IDbConnection connection, MilestoneAct act, int days, Snowflake roleId)
    {
        var former = RoleOf(connection, act.GuildId, days);
        var changed = connection.Execute(
            """
            insert into milestone_role (guild_id, days, role_id, set_by, set_at, review_after) values (@GuildId, @days, @roleId, @By, @At, 0)
            on conflict (guild_id, days) do update set
                role_id = excluded.role_id, set_by = excluded.set_by, set_at = excluded.set_at, review_after = 0
            where milestone_role.role_id <> excluded.role_id
            """,
            new { act.GuildId, days, roleId, act.By, act.At }) > 0;
        if (!changed)
        {
            GrantStore.Renew(connection, act.GuildId, roleId, act.At);
            return false;
        }

        GrantStore.SyncAll(connection, act.GuildId, act.At);
        log.Append(connection, MilestoneLogEntries.Of(MilestoneLogEntries.RoleSet, act, days, roleId, former));
        return true;
    }

    /// <summary>The bot forgets the role: whoever has it keeps it. Null when the milestone gave none.</summary>
    public Snowflake? Clear(MilestoneAct act, int days) => database.Write(connection => Clear(connection, act, days));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Clear(MilestoneAct, int)"/>
    public Snowflake? Clear(IDbConnection connection, MilestoneAct act, int days)
    {
        var key = new { act.GuildId, days };
        if (RoleOf(connection, act.GuildId, days) is not { } role)
            return null;
        connection.Execute("delete from milestone_role where guild_id = @GuildId and days = @days", key);
        if (!connection.ExecuteScalar<bool>(
            "select exists (select 1 from milestone_role where guild_id = @GuildId and role_id = @role)", new { act.GuildId, role }))
        {
            GrantStore.Forget(connection, act.GuildId, role);
            connection.Execute("delete from milestone_trouble where guild_id = @GuildId and role_id = @role", new { act.GuildId, role });
        }

        log.Append(connection, MilestoneLogEntries.Of(MilestoneLogEntries.RoleCleared, act, days, role));
        return role;
    }

    private static Snowflake? RoleOf(IDbConnection connection, Snowflake guildId, int days) => connection.ExecuteScalar<long?>(
        "select role_id from milestone_role where guild_id = @guildId and days = @days", new { guildId, days }).AsSnowflake();

    /// <summary>False when it was so already.</summary>
    public bool SetAnnounces(MilestoneAct act, bool announces) => database.Write(connection => SetAnnounces(connection, act, announces));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="SetAnnounces(MilestoneAct, bool)"/>
    public bool SetAnnounces(IDbConnection connection, MilestoneAct act, bool announces)
    {
        if (Announces(connection, act.GuildId) == announces)
            return false;
        connection.Execute(
            """
            insert into milestone_guild (guild_id, announces) values (@GuildId, @announces)
            on conflict (guild_id) do update set announces = excluded.announces
            """,
            new { act.GuildId, announces });
        log.Append(connection, MilestoneLogEntries.Announced(act, announces));
        return true;
    }

    /// <summary>Within the caller's transaction: anybody's runs may be longer than before.</summary>
    public static void ReviewAgain(IDbConnection connection, Snowflake guildId) => connection.Execute(
        "update milestone_role set review_after = 0 where guild_id = @guildId", new { guildId });

    /// <summary>Looks for members who reached a newly mapped milestone before; false when nothing is left to look at.</summary>
    public bool ReviewSome() => database.Write(connection =>
    {
        if (connection.QueryFirstOrDefault<Review>(
            "select guild_id, days, review_after from milestone_role where review_after is not null limit 1") is not { } open)
        {
            return false;
        }

        var last = reaches.ReviewSome(connection, open.GuildId, open.Days, open.ReviewAfter, MembersAtATime);
        connection.Execute(
            "update milestone_role set review_after = @last where guild_id = @GuildId and days = @Days", new { open.GuildId, open.Days, last });
        return true;
    });

    /// <summary>Staff hear of it once, until it works again.</summary>
    public void MarkTrouble(Snowflake guildId, Snowflake roleId, RoleFitness fitness, Instant now) => database.Write(connection =>
    {
        var since = connection.ExecuteScalar<long>(
            """
            insert into milestone_trouble (guild_id, role_id, fitness, since) values (@guildId, @roleId, @fitness, @now)
            on conflict (guild_id, role_id) do update set fitness = excluded.fitness returning since
            """,
            new { guildId, roleId, fitness = fitness.ToString(), now });
        if (fitness != RoleFitness.Removed)
            notices.Tell(connection, guildId, RoleNotice.KindName, string.Create(CultureInfo.InvariantCulture, $"{roleId}-{since}"), now);
    });

    internal sealed record Review
    {
        public Snowflake GuildId { get; init; }

        public int Days { get; init; }

        public Snowflake ReviewAfter { get; init; }
    }

    internal sealed record MilestoneCount
    {
        public int Days { get; init; }

        public int Members { get; init; }
    }
}
