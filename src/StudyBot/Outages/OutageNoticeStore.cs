using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Outages;

/// <summary>Which guilds are still to be told of an outage. A guild without a <see cref="CohortChannel"/> is told nothing.</summary>
internal sealed class OutageNoticeStore(Database database)
{
    private const int MostAtOnce = 50;

    /// <summary>Within the caller's transaction.</summary>
    public static void Add(IDbConnection connection, long outageId, Snowflake guildId, Instant now)
    {
        if (CohortChannel.Of(connection, guildId) is not { } channelId)
            return;
        connection.Execute(
            """
            insert into outage_notice (outage_id, guild_id, channel_id, state, attempts, try_at)
            values (@outageId, @guildId, @channelId, 'pending', 0, @now)
            on conflict (outage_id, guild_id) do nothing
            """,
            new { outageId, guildId, channelId, now });
    }

    /// <summary>The least tried first. One that is far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<(long OutageId, Snowflake GuildId)> Due(Instant now) => database.Read(connection => connection.Query<OutageNotice>(
        """
        select outage_id, guild_id from outage_notice where state = 'pending' and (try_at <= @now or try_at > @far)
        order by attempts, outage_id, guild_id limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).Select(row => (row.OutageId, row.GuildId)).ToList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from outage_notice where state = 'pending'").AsInstant());

    /// <summary>Counts an attempt before it is made, and puts off the next; null when there is nothing to do any more.</summary>
    public OutageNotice? Take(long outageId, Snowflake guildId, Instant now) => database.Write(connection =>
    {
        var key = new { outageId, guildId };
        var attempts = connection.ExecuteScalar<int?>(
            "select attempts from outage_notice where outage_id = @outageId and guild_id = @guildId and state = 'pending'", key) + 1;
        if (attempts is not { } attempt)
            return null;
        connection.Execute(
            "update outage_notice set attempts = @attempt, try_at = @next where outage_id = @outageId and guild_id = @guildId",
            new { outageId, guildId, attempt, next = now + RetryDelay.After(attempt) });
        return connection.QuerySingle<OutageNotice>(
            """
            select outage_id, guild_id, channel_id, attempts, began_at, ended_at
            from outage_notice join outage on outage.id = outage_id where outage_id = @outageId and guild_id = @guildId
            """,
            key);
    });

    /// <summary>Sent, or given up: nothing more is tried.</summary>
    public void Close(OutageNotice notice, bool sent) => database.Write(connection => connection.Execute(
        "update outage_notice set state = @state where outage_id = @OutageId and guild_id = @GuildId",
        new { notice.OutageId, notice.GuildId, state = sent ? "sent" : "given_up" }));
}
