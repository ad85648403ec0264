using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>
/// Asks Discord whether the bot could give a role. Discord itself only says "Missing Permissions", whichever of the two is wrong.
/// </summary>
internal sealed class RoleCheck(DiscordRest rest, GuildSettingsReader settings)
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
        if (roleId == guildId)
            return RoleFitness.Everyone;
        try
        {
            var self = await rest.GetCurrentUserAsync(cancellationToken);
            var guild = await rest.GetGuildAsync(guildId, cancellationToken);
            var roles = await rest.GetGuildRolesAsync(guildId, cancellationToken);
            var member = await rest.GetGuildMemberAsync(guildId, self.Id, cancellationToken);
            return Judge(guild, roles, self.Id, member?.Roles ?? [], roleId);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            return RoleFitness.Removed;
        }
    }

    private RoleFitness Judge(Guild guild, IReadOnlyList<Role> roles, Snowflake self, IReadOnlyList<Snowflake> worn, Snowflake roleId)
    {
        if (roles.FirstOrDefault(candidate => candidate.Id == roleId) is not { } role)
            return RoleFitness.Unknown;
        if (role.Managed)
            return RoleFitness.Managed;
        var everyone = roles.FirstOrDefault(candidate => candidate.Id == guild.Id)?.Permissions ?? Permissions.None;
        // What everybody may do anyway is no power: Discord copies it into a new role.
        if ((role.Permissions & Powers & ~everyone) != Permissions.None || settings.Of(guild.Id, locale: null).StaffRoleId == roleId)
            return RoleFitness.Powerful;
        if (!ChannelPermissions.InGuild(guild, roles, self, worn).Cover(Permissions.ManageRoles))
            return RoleFitness.NoPermission;
        return roles.Any(own => worn.Contains(own.Id) && IsAbove(own, role)) ? RoleFitness.Fit : RoleFitness.TooHigh;
    }

    /// <summary>Of two in the same position the older one is higher (Topics → Permissions → Permission Hierarchy).</summary>
    private static bool IsAbove(Role role, Role other) =>
        role.Position != other.Position ? role.Position > other.Position : role.Id < other.Id;
}
