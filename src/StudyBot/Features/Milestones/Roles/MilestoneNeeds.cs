using System.Data;
using Dapper;
using StudyBot.Doctor.Guilds;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>The roles that milestones give.</summary>
internal sealed class MilestoneNeeds : IGuildNeeds
{
    public IEnumerable<GuildNeed> Of(IDbConnection connection, GuildSettings guild) => connection.Query<long>(
            "select distinct role_id from milestone_role where guild_id = @GuildId order by role_id", new { guild.GuildId }).AsSnowflakes()
        .Select(role => new RoleNeed(GuildUse.Milestones, role, RoleDeed.Give));
}
