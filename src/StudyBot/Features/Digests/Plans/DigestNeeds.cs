using System.Data;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Plans;

/// <summary>The channel of a digest that is on.</summary>
internal sealed class DigestNeeds : IGuildNeeds
{
    public IEnumerable<GuildNeed> Of(IDbConnection connection, GuildSettings guild) =>
        PlanStore.Find(connection, guild.GuildId) is { NextDue: not null } plan
            ? [new ChannelNeed(GuildUse.Digest, plan.ChannelId, ChannelUse.Questions)]
            : [];
}
