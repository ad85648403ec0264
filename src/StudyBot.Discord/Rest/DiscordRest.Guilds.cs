using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>A guild that the bot is in.</summary>
    public async Task<Guild> GetGuildAsync(Snowflake guild, CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"guilds/{guild}"), DiscordJson.Default.GuildJson, cancellationToken).ConfigureAwait(false)).ToModel();

    /// <summary>All roles of a guild, @everyone included, in no order.</summary>
    public async Task<IReadOnlyList<Role>> GetGuildRolesAsync(Snowflake guild, CancellationToken cancellationToken = default)
    {
        var roles = await ReadAsync(Get($"guilds/{guild}/roles"), DiscordJson.Default.ListRoleJson, cancellationToken)
            .ConfigureAwait(false);
        return [.. roles.Select(role => role.ToModel())];
    }

    /// <summary>All channels of a guild with their overwrites, also those that the bot cannot see; no threads. In no order.</summary>
    public async Task<IReadOnlyList<Channel>> GetGuildChannelsAsync(Snowflake guild, CancellationToken cancellationToken = default)
    {
        var channels = await ReadAsync(Get($"guilds/{guild}/channels"), DiscordJson.Default.ListChannelJson, cancellationToken)
            .ConfigureAwait(false);
        return [.. channels.Select(channel => channel.ToModel())];
    }

    /// <summary>A member, or null for who is not, or no longer, in the guild.</summary>
    public async Task<Member?> GetGuildMemberAsync(Snowflake guild, Snowflake user, CancellationToken cancellationToken = default)
    {
        try
        {
            var member = await ReadAsync(Get($"guilds/{guild}/members/{user}"), DiscordJson.Default.MemberJson, cancellationToken)
                .ConfigureAwait(false);
            return member.ToModel();
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownMember or DiscordErrorCode.UnknownUser)
        {
            return null;
        }
    }

    /// <summary>Gives a role; does nothing to a member who has it. Needs <see cref="Permissions.ManageRoles"/> and a higher role.</summary>
    /// <param name="guild">The guild.</param>
    /// <param name="user">The member.</param>
    /// <param name="role">The role.</param>
    /// <param name="reason">What the guild's audit log says of it, at most 512 characters; null for nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task AddGuildMemberRoleAsync(
        Snowflake guild, Snowflake user, Snowflake role, string? reason = null, CancellationToken cancellationToken = default) =>
        DoAsync(Put($"guilds/{guild}/members/{user}/roles/{role}").Because(reason), cancellationToken);

    /// <summary>Takes a role; does nothing to a member who lacks it. Needs the same.</summary>
    /// <inheritdoc cref="AddGuildMemberRoleAsync"/>
    public Task RemoveGuildMemberRoleAsync(
        Snowflake guild, Snowflake user, Snowflake role, string? reason = null, CancellationToken cancellationToken = default) =>
        DoAsync(Delete($"guilds/{guild}/members/{user}/roles/{role}").Because(reason), cancellationToken);
}
