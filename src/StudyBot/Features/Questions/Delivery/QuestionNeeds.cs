using System.Data;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>What a guild's schedules need: their channels, and the roles that they ping.</summary>
internal sealed class QuestionNeeds : IGuildNeeds
{
    public IEnumerable<GuildNeed> Of(IDbConnection connection, GuildSettings guild)
    {
        foreach (var schedule in QuestionScheduleStore.Of(connection, guild.GuildId))
        {
            yield return new ChannelNeed(GuildUse.Questions, schedule.ChannelId, ChannelNeeds.Of(schedule));
            if (schedule.PingRoleId is { } role)
                yield return new RoleNeed(GuildUse.Questions, role, RoleDeed.Ping, schedule.ChannelId);
        }
    }
}
