using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Posting;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Plans;

/// <summary>What staff decided of the digest.</summary>
internal sealed class PlanStore(Database database, StaffLog log) : IGuildSetupListener
{
    /// <summary>Null for a guild that never had one.</summary>
    public DigestPlan? Find(Snowflake guildId) => database.Read(connection => Find(connection, guildId));

    /// <summary>The time of the guild's first question schedule; null for none.</summary>
    public LocalTime? QuestionTime(Snowflake guildId) => database.Read(connection => connection.ExecuteScalar<string?>(
        "select local_time from question_schedule where guild_id = @guildId order by id limit 1", new { guildId }).AsTime());

    public Snowflake? QuestionChannel(Snowflake guildId) => database.Read(connection => CohortChannel.Of(connection, guildId));

    public DigestPlan SwitchOn(DigestPlan wanted, DateTimeZone zone, Snowflake by, Instant now) =>
        database.Write(connection => SwitchOn(connection, wanted, zone, by, now));

    /// <summary>Within the caller's transaction.</summary>
    public DigestPlan SwitchOn(IDbConnection connection, DigestPlan wanted, DateTimeZone zone, Snowflake by, Instant now)
    {
        var before = Find(connection, wanted.GuildId);
        var plan = wanted with { NextDue = wanted.DueAfter(now, zone) };
        connection.Execute(
            """
            insert into digest_plan (guild_id, channel_id, local_time, next_due) values (@GuildId, @ChannelId, @LocalTime, @NextDue)
            on conflict (guild_id) do update set
                channel_id = excluded.channel_id, local_time = excluded.local_time, next_due = excluded.next_due
            """,
            plan);
        PostStore.Follow(connection, plan, now);
        // What was so before is no deed.
        if (before?.NextDue is null || (before.ChannelId, before.LocalTime) != (plan.ChannelId, plan.LocalTime))
            log.Append(connection, DigestLogEntries.On(before, plan, by, now));
        return plan;
    }

    /// <summary>False when it was off.</summary>
    public bool SwitchOff(Snowflake guildId, Snowflake by, Instant now) => database.Write(connection => SwitchOff(connection, guildId, by, now));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="SwitchOff(Snowflake, Snowflake, Instant)"/>
    public bool SwitchOff(IDbConnection connection, Snowflake guildId, Snowflake by, Instant now)
    {
        var before = Find(connection, guildId);
        if (connection.Execute("update digest_plan set next_due = null where guild_id = @guildId and next_due is not null", new { guildId }) == 0)
            return false;
        PostStore.Stop(connection, guildId);
        log.Append(connection, DigestLogEntries.Off(guildId, before, by, now));
        return true;
    }

    /// <summary>Within the caller's transaction: those whose Monday has come, the longest first.</summary>
    public static IReadOnlyList<DigestPlan> Due(IDbConnection connection, Instant now, int most) => connection.Query<DigestPlan>(
        """
        select guild_id, channel_id, local_time, next_due from digest_plan
        where next_due is not null and next_due <= @now order by next_due limit @most
        """,
        new { now, most }).AsList();

    public static Instant? NextDue(IDbConnection connection) => connection.ExecuteScalar<long?>(
        "select min(next_due) from digest_plan where next_due is not null").AsInstant();

    /// <summary>Within the caller's transaction.</summary>
    public static void SetNext(IDbConnection connection, Snowflake guildId, Instant next) => connection.Execute(
        "update digest_plan set next_due = @next where guild_id = @guildId and next_due is not null", new { guildId, next });

    /// <summary>Monday may begin at another instant now. What is due already stays due.</summary>
    public void OnSetUp(IDbConnection connection, GuildSetup setup)
    {
        if (Find(connection, setup.Settings.GuildId) is { NextDue: { } due } plan && due > setup.At)
            SetNext(connection, plan.GuildId, plan.DueAfter(setup.At, setup.Settings.Zone));
    }

    public static DigestPlan? Find(IDbConnection connection, Snowflake guildId) => connection.QuerySingleOrDefault<DigestPlan>(
        "select guild_id, channel_id, local_time, next_due from digest_plan where guild_id = @guildId", new { guildId });
}
