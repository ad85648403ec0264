using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

internal enum PingRoleFitness
{
    Fit,

    /// <summary>It was deleted, or is another guild's.</summary>
    Unknown,

    /// <summary>Discord would show its name and notify nobody.</summary>
    NotMentionable,
}

/// <summary>Whether the bot can ping a role.</summary>
internal sealed class PingRoles(DiscordRest rest)
{
    /// <param name="guildId">Whose role.</param>
    /// <param name="roleId">Which.</param>
    /// <param name="own">What the bot may do in the channel.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PingRoleFitness> JudgeAsync(Snowflake guildId, Snowflake roleId, Permissions own, CancellationToken cancellationToken)
    {
        var roles = await rest.GetGuildRolesAsync(guildId, cancellationToken);
        return Judge(roles.FirstOrDefault(role => role.Id == roleId), own);
    }

    /// <param name="role">Null for none of the guild.</param>
    /// <param name="own">What the bot may do in the channel.</param>
    public static PingRoleFitness Judge(Role? role, Permissions own) =>
        role is null ? PingRoleFitness.Unknown
        : GuildAccess.CanPing(role, own) ? PingRoleFitness.Fit
        : PingRoleFitness.NotMentionable;
}
