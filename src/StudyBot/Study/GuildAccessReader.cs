using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Study;

/// <summary>Asks Discord what the bot may do in a guild.</summary>
internal sealed class GuildAccessReader(DiscordRest rest)
{
    // Never another for as long as the process runs.
    private User? _self;

    /// <summary>For one change that wants to know it in several places.</summary>
    public GuildInquiry Inquire(Snowflake guildId) => new(this, guildId);

    /// <summary>With all channels, however many there are, in four requests. Null when the bot is no longer in the guild.</summary>
    public async Task<GuildAccess?> ReadAsync(Snowflake guildId, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(guildId, await rest.GetGuildChannelsAsync(guildId, cancellationToken), cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            return null;
        }
    }

    /// <summary>With channels that are known already.</summary>
    public async Task<GuildAccess> ReadAsync(Snowflake guildId, IReadOnlyList<Channel> channels, CancellationToken cancellationToken)
    {
        var self = _self ??= await rest.GetCurrentUserAsync(cancellationToken);
        var asking = (
            Guild: rest.GetGuildAsync(guildId, cancellationToken),
            Roles: rest.GetGuildRolesAsync(guildId, cancellationToken),
            Member: rest.GetGuildMemberAsync(guildId, self.Id, cancellationToken));
        await Task.WhenAll(asking.Guild, asking.Roles, asking.Member);
        return new GuildAccess(await asking.Guild, await asking.Roles, self.Id, (await asking.Member)?.Roles ?? [], channels);
    }
}
