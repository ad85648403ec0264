using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>Tells a guild's staff something once. README.md says what "once" means here.</summary>
internal sealed class StaffNotices(
    Database database, StaffNoticeStore store, IEnumerable<IStaffNotice> kinds, SchedulerSignal scheduler, TimeProvider clock)
{
    private readonly Dictionary<string, IStaffNotice> _kinds = kinds.ToDictionary(notice => notice.Kind);

    /// <summary>Within the caller's transaction; it goes out within half a minute. False when staff know, or soon will.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guildId">Whose staff.</param>
    /// <param name="kind">That of a registered <see cref="IStaffNotice"/>.</param>
    /// <param name="subject">What it is about, in the words of its feature: an id, a date. Once a guild, kind and subject.</param>
    /// <param name="now">When it became true.</param>
    public bool Tell(IDbConnection connection, Snowflake guildId, string kind, string subject, Instant now) => _kinds.ContainsKey(kind)
        ? StaffNoticeStore.Add(connection, guildId, kind, subject, now)
        : throw new ArgumentException($"No staff notice of kind {kind} is registered.", nameof(kind));

    /// <summary>In a transaction of its own; it goes out at once. False when staff know, or soon will.</summary>
    /// <inheritdoc cref="Tell(IDbConnection, Snowflake, string, string, Instant)"/>
    public bool Tell(Snowflake guildId, string kind, string subject)
    {
        var told = database.Write(connection => Tell(connection, guildId, kind, subject, clock.Now()));
        if (told)
            scheduler.Wake();
        return told;
    }

    /// <summary>
    /// Within the transaction that settles a matter: if staff were told of it, the message turns. Harmless when they were not,
    /// and when it is said twice.
    /// </summary>
    public static void Settle(IDbConnection connection, Snowflake guildId, string kind, string subject, Instant now) =>
        StaffNoticeStore.Settle(connection, guildId, kind, subject, now);

    /// <summary>What a notice turns into; null when its matter is not settled after all.</summary>
    public OutgoingMessage? Settled(SentNotice notice, GuildSettings guild) =>
        _kinds.GetValueOrDefault(notice.Kind)?.RenderSettled(guild, notice.Subject);

    /// <summary>The message of a notice; null when it is no longer true, and it is dropped.</summary>
    public OutgoingMessage? RenderOrDrop(StaffNotice notice, GuildSettings guild) => store.DropUnless(
        notice, () => _kinds.GetValueOrDefault(notice.Kind)?.Render(guild, notice.Subject));

    /// <summary>The message with what its kind says of how it goes out.</summary>
    public StaffMessage Outgoing(StaffNotice notice, OutgoingMessage message)
    {
        var kind = _kinds[notice.Kind];
        return new StaffMessage(message with { Nonce = notice.Nonce }, kind.IsConfidential)
        {
            // The first attempt has nothing before it.
            Mark = notice.Attempts > 1 ? kind.Mark(notice.Subject) : null,
            Since = notice.CreatedAt,
        };
    }
}
