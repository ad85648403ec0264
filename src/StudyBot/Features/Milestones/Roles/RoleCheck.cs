using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>
/// Asks Discord whether the bot could give a role. Discord itself only says "Missing Permissions", whichever of the two is wrong.
/// </summary>
internal sealed class RoleCheck(GuildAccessReader access, GuildSettingsReader settings)
{
    private const Permissions KickMembers = (Permissions)(1UL << 1);
    private const Permissions BanMembers = (Permissions)(1UL << 2);
    private const Permissions ModerateMembers = (Permissions)(1UL << 40);

    /// <summary>What a role of honour must not bring.</summary>
    private const Permissions Powers =
        Permissions.Administrator | Permissions.ManageGuild | Permissions.ManageRoles | Permissions.ManageChannels | Permissions.ManageMessages |
        Permissions.ManageThreads | Permissions.MentionEveryone | KickMembers | BanMembers | ModerateMembers;

    public async Task<RoleFitness> JudgeAsync(Snowflake guildId, Snowflake roleId, CancellationToken cancellationToken)
    {
        try
        {
            return Judge(guildId, await access.ReadAsync(guildId, [], cancellationToken), roleId);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            return RoleFitness.Removed;
        }
    }

    /// <summary>By what is known already; null where the bot is no longer in the guild.</summary>
    public RoleFitness Judge(Snowflake guildId, GuildAccess? own, Snowflake roleId)
    {
        if (roleId == guildId)
            return RoleFitness.Everyone;
        if (own is null)
            return RoleFitness.Removed;
        if (own.Role(roleId) is not { } role)
            return RoleFitness.Unknown;
        if (role.Managed)
            return RoleFitness.Managed;
        var everyone = own.Role(guildId)?.Permissions ?? Permissions.None;
        // What everybody may do anyway is no power: Discord copies it into a new role.
        if ((role.Permissions & Powers & ~everyone) != Permissions.None || settings.Of(guildId, locale: null).StaffRoleId == roleId)
            return RoleFitness.Powerful;
        if (!own.InGuild.Cover(Permissions.ManageRoles))
            return RoleFitness.NoPermission;
        return own.IsAbove(role) ? RoleFitness.Fit : RoleFitness.TooHigh;
    }
}
