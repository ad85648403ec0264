using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>The notices. The unique row (guild, kind, subject) is what makes staff hear a thing once.</summary>
internal sealed class StaffNoticeStore(Database database) : IGuildSetupListener
{
    private const int MostAtOnce = 100;

    /// <summary>Some ten minutes in all; then the message stays as it was, which does no harm.</summary>
    private const int MostTurns = 5;

    /// <summary>False when staff have been told, or will be. What they never heard of can be told anew.</summary>
    public static bool Add(IDbConnection connection, Snowflake guildId, string kind, string subject, Instant now) => connection.Execute(
        """
        insert into staff_notice (guild_id, kind, subject, state, attempts, try_at, created_at)
        values (@guildId, @kind, @subject, 'pending', 0, @now, @now)
        on conflict (guild_id, kind, subject) do update set
            state = 'pending', attempts = 0, try_at = excluded.try_at, created_at = excluded.created_at, turn_at = null
        where staff_notice.state in ('dropped', 'given_up')
        """,
        new { guildId, kind, subject, now }) > 0;

    /// <summary>One that is on its way turns when it has arrived.</summary>
    public static void Settle(IDbConnection connection, Snowflake guildId, string kind, string subject, Instant now) => connection.Execute(
        """
        update staff_notice set turn_at = @now, turn_attempts = 0
        where guild_id = @guildId and kind = @kind and subject = @subject and state in ('pending', 'sent')
        """,
        new { guildId, kind, subject, now });

    /// <summary>Messages to turn, the least tried first.</summary>
    public IReadOnlyList<long> DueToTurn(Instant now) => database.Read(connection => connection.Query<long>(
        """
        select id from staff_notice where state = 'sent' and turn_at is not null and (turn_at <= @now or turn_at > @far)
        order by turn_attempts, id limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).AsList());

    public Instant? NextToTurn() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(turn_at) from staff_notice where turn_at is not null and state = 'sent'")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made; the last one leaves nothing to do. Null when someone else was quicker.</summary>
    public SentNotice? TakeToTurn(long id, Instant now) => database.Write(connection =>
    {
        var attempt = connection.ExecuteScalar<int?>(
            "select turn_attempts + 1 from staff_notice where id = @id and state = 'sent' and turn_at is not null", new { id });
        return attempt is not { } made ? null : connection.QuerySingle<SentNotice>(
            """
            update staff_notice set turn_attempts = @made, turn_at = @next where id = @id
            returning id, guild_id, kind, subject, channel_id, message_id
            """,
            new { id, made, next = made < MostTurns ? now + RetryDelay.After(made) : (Instant?)null });
    });

    /// <summary>It has turned, or never will.</summary>
    public void EndTurn(SentNotice notice) => database.Write(connection => connection.Execute(
        "update staff_notice set turn_at = null where id = @Id", new { notice.Id }));

    /// <summary>Notices to send, the least tried first. One that is far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<long> Due(Instant now) => database.Read(connection => connection.Query<long>(
        """
        select id from staff_notice where state = 'pending' and (try_at <= @now or try_at > @far)
        order by attempts, id limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from staff_notice where state = 'pending'")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made, and puts off the next; null when there is nothing to do any more.</summary>
    public StaffNotice? Take(long id, Instant now) => database.Write(connection =>
    {
        var attempts = connection.ExecuteScalar<int?>("select attempts from staff_notice where id = @id and state = 'pending'", new { id }) + 1;
        return attempts is not { } attempt ? null : connection.QuerySingle<StaffNotice>(
            """
            update staff_notice set attempts = @attempt, try_at = @next where id = @id
            returning id, guild_id, kind, subject, attempts, created_at
            """,
            new { id, attempt, next = now + RetryDelay.After(attempt) });
    });

    /// <summary>Makes the message while nobody else can write, so that a thing which comes true again meanwhile is not lost.</summary>
    public OutgoingMessage? DropUnless(StaffNotice notice, Func<OutgoingMessage?> render) => database.Write(connection =>
    {
        var message = render();
        if (message is null)
            connection.Execute("update staff_notice set state = 'dropped' where id = @Id", new { notice.Id });
        return message;
    });

    public void MarkSent(StaffNotice notice, Message message, Instant now) => database.Write(connection => connection.Execute(
        """
        update staff_notice set state = 'sent', channel_id = @ChannelId, message_id = @messageId, sent_at = @now where id = @Id
        """,
        new { notice.Id, message.ChannelId, messageId = message.Id, now }));

    public void GiveUp(StaffNotice notice) => database.Write(connection => connection.Execute(
        "update staff_notice set state = 'given_up' where id = @Id", new { notice.Id }));

    /// <summary>The organiser has perhaps just chosen a staff channel, or mended it.</summary>
    public void OnSetUp(IDbConnection connection, GuildSetup setup) => connection.Execute(
        "update staff_notice set try_at = @At where guild_id = @GuildId and state = 'pending'",
        new { setup.Settings.GuildId, setup.At });
}
