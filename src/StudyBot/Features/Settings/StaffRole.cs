using Dapper;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Rest;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Settings;

/// <summary>Forgets a staff role that was deleted, so that nobody is sent to ask for it; staff are told.</summary>
internal sealed class StaffRole(Database database, StaffNotices notices, DiscordRest rest, TimeProvider clock) : IGatewayEventHandler
{
    public async ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
    {
        if (gatewayEvent is not RoleDeleted deleted)
            return;
        await database.WriteAsync(connection =>
        {
            var wasStaff = connection.Execute(
                "update guild_settings set staff_role_id = null where guild_id = @GuildId and staff_role_id = @RoleId", deleted) > 0;
            if (wasStaff)
                notices.Tell(connection, deleted.GuildId, StaffRoleNotice.KindName, deleted.RoleId.ToString(), clock.Now());
            return wasStaff;
        });
    }

    /// <summary>Whether it was deleted, perhaps while the bot was away.</summary>
    public async Task<bool> IsGoneAsync(GuildSettings guild, CancellationToken cancellationToken) =>
        guild.StaffRoleId is { } chosen && (await rest.GetGuildRolesAsync(guild.GuildId, cancellationToken)).All(role => role.Id != chosen);
}
