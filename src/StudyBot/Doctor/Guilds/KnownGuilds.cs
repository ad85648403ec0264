using System.Collections.Concurrent;
using NodaTime;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;

namespace StudyBot.Doctor.Guilds;

/// <summary>
/// Guilds in which all was well and nothing has changed since, so that Discord need not be asked again. Only spares requests: a restart
/// forgets it, and Discord says at each new session which guilds there are, which forgets each of them, too.
/// </summary>
internal sealed class KnownGuilds : IGatewayEventHandler
{
    /// <summary>For whatever no event told.</summary>
    private static readonly Duration Longest = Duration.FromDays(7);

    private readonly ConcurrentDictionary<Snowflake, Look> _looks = new();

    /// <summary>Whether nothing can have changed since all was well.</summary>
    /// <param name="guildId">Where.</param>
    /// <param name="needs">As they are now; others than then are not known.</param>
    /// <param name="now">The instant.</param>
    public bool IsWell(Snowflake guildId, IReadOnlyList<GuildNeed> needs, Instant now) =>
        _looks.TryGetValue(guildId, out var look) && look.WellAt is { } at && now - at < Longest && at <= now && look.Needs == CodeOf(needs);

    /// <summary>Before a look; what changes from now on makes <see cref="End"/> forget it.</summary>
    public object Begin(Snowflake guildId) => _looks[guildId] = new Look(null, 0);

    /// <summary>All was well.</summary>
    /// <param name="guildId">Where.</param>
    /// <param name="begun">What <see cref="Begin"/> gave.</param>
    /// <param name="needs">As they were.</param>
    /// <param name="now">The instant.</param>
    public void End(Snowflake guildId, object begun, IReadOnlyList<GuildNeed> needs, Instant now) =>
        _looks.TryUpdate(guildId, new Look(now, CodeOf(needs)), (Look)begun);

    public ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
    {
        Snowflake? changed = gatewayEvent switch
        {
            AccessChanged access => access.GuildId,
            ChannelDeleted channel => channel.GuildId,
            RoleDeleted role => role.GuildId,
            GuildAvailable available => available.Guild.Id,
            GuildChanged guild => guild.Guild.Id,
            GuildLeft left => left.GuildId,
            _ => null,
        };
        if (changed is { } guildId)
            _looks.TryRemove(guildId, out _);
        return ValueTask.CompletedTask;
    }

    private static int CodeOf(IReadOnlyList<GuildNeed> needs) => needs.Aggregate(0, (code, need) => HashCode.Combine(code, need switch
    {
        ChannelNeed channel => HashCode.Combine(channel.Use, channel.ChannelId, channel.Channel.Needed, channel.Channel.Kinds.Count, channel.Channel.MustBePrivate),
        _ => need.GetHashCode(),
    }));

    /// <summary>Each is only equal to itself: two looks at once are two.</summary>
    private sealed class Look(Instant? wellAt, int needs)
    {
        /// <summary>Null while it is under way, and when not all was well.</summary>
        public Instant? WellAt => wellAt;

        public int Needs => needs;
    }
}
