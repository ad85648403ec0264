using System.Data;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>A staff channel to write in, and a staff role that is there.</summary>
internal sealed class StaffNeeds : IGuildNeeds
{
    public IEnumerable<GuildNeed> Of(IDbConnection connection, GuildSettings guild)
    {
        if (guild.StaffChannelId is { } channel)
            yield return new ChannelNeed(GuildUse.Staff, channel, ChannelUse.Staff);
        if (guild.StaffRoleId is { } role)
            yield return new RoleNeed(GuildUse.Staff, role, RoleDeed.Know);
    }
}
