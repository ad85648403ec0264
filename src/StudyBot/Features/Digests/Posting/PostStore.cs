using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Plans;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Posting;

/// <summary>The digests. The unique row (guild, week) is what makes one of each, whatever crashes.</summary>
internal sealed class PostStore(Database database, GuildSettingsReader settings, StaffNotices notices)
{
    /// <summary>News of a week is news for a day.</summary>
    public static readonly Duration Window = Duration.FromHours(24);

    private const int AtATime = 50;
    private const string Columns = "id, guild_id, week, channel_id, state, attempts, due_at, claimed_at";

    /// <summary>Makes a row of each plan whose Monday has come; false when none had.</summary>
    public bool ClaimDue(Instant now) => database.Write(connection =>
    {
        var due = PlanStore.Due(connection, now, AtATime);
        foreach (var plan in due)
        {
            var day = settings.Of(plan.GuildId, locale: null).StudyDay;
            // Of several Mondays that went by, only the last is still news.
            var latest = plan.TimetableIn(day.Zone).LatestBy(now, plan.NextDue!.Value);
            Claim(connection, plan, DigestPlan.WeekBefore(day, latest), latest, now);
            PlanStore.SetNext(connection, plan.GuildId, plan.DueAfter(now, day.Zone));
        }

        return due.Count > 0;
    });

    /// <summary>Open ones whose turn it is, the least tried first. One far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<long> Due(Instant now) => database.Read(connection => connection.Query<long>(
        """
        select id from digest_post where state in ('claimed', 'failed') and (lease_until <= @now or lease_until > @far)
        order by attempts, id limit @AtATime
        """,
        new { now, far = now + Duration.FromHours(1), AtATime }).AsList());

    public Instant? NextDue() => database.Read(connection =>
    {
        Instant?[] next =
        [
            connection.ExecuteScalar<long?>("select min(lease_until) from digest_post where state in ('claimed', 'failed')").AsInstant(),
            PlanStore.NextDue(connection),
        ];
        return next.Min();
    });

    /// <summary>Counts an attempt before it is made; null when there is nothing to do any more.</summary>
    public DigestPost? Take(long id, Instant now) => database.Write(connection => connection.QuerySingleOrDefault<DigestPost>(
        $"""
        update digest_post set state = 'claimed', attempts = attempts + 1, lease_until = @lease
        where id = @id and state in ('claimed', 'failed') returning {Columns}
        """,
        new { id, lease = now + AttemptLimit.Lease }));

    /// <summary>Null for none of that guild.</summary>
    public DigestPost? Find(Snowflake guildId, long id) => database.Read(connection => connection.QuerySingleOrDefault<DigestPost>(
        $"select {Columns} from digest_post where id = @id and guild_id = @guildId", new { id, guildId }));

    public void MarkSent(DigestPost post, Message message) => database.Write(connection => connection.Execute(
        "update digest_post set state = 'sent', message_id = @Message, reason = null where id = @Id", new { post.Id, Message = message.Id }));

    /// <summary>There is nothing to tell.</summary>
    public void MarkOff(DigestPost post) => database.Write(connection => connection.Execute(
        "update digest_post set state = 'off', reason = null where id = @Id", new { post.Id }));

    /// <summary>Tried again, or given up for good; staff hear at the first trouble that does not go away by itself.</summary>
    public void MarkFailed(DigestPost post, string reason, bool isPassing, Instant next, Instant now) => database.Write(connection =>
    {
        var isOver = next > post.DueAt + Window;
        var isStillWanted = connection.Execute(
            "update digest_post set state = @state, reason = @reason, lease_until = @next where id = @Id and state = 'claimed'",
            new { post.Id, state = isOver ? "missed" : "failed", reason, next }) > 0;
        if (isStillWanted && (isOver || !isPassing))
            notices.Tell(connection, post.GuildId, DigestNotice.KindName, post.Id.ToString(CultureInfo.InvariantCulture), now);
    });

    /// <summary>Within the caller's transaction: what is still tried goes to the plan's channel from now on.</summary>
    public static void Follow(IDbConnection connection, DigestPlan plan, Instant now) => connection.Execute(
        "update digest_post set channel_id = @ChannelId, lease_until = @now where guild_id = @GuildId and state = 'failed'",
        new { plan.GuildId, plan.ChannelId, now });

    /// <summary>Within the caller's transaction: nothing is tried any more.</summary>
    public static void Stop(IDbConnection connection, Snowflake guildId) => connection.Execute(
        "update digest_post set state = 'off' where guild_id = @guildId and state in ('claimed', 'failed')", new { guildId });

    private static void Claim(IDbConnection connection, DigestPlan plan, LocalDate week, Instant due, Instant now) => connection.Execute(
        """
        insert into digest_post (guild_id, week, channel_id, state, attempts, lease_until, due_at, claimed_at)
        values (@GuildId, @week, @ChannelId, @state, 0, @now, @due, @now)
        on conflict (guild_id, week) do nothing
        """,
        new { plan.GuildId, week, plan.ChannelId, state = due + Window < now ? "missed" : "claimed", now, due });
}
