using System.Data;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Voice;

/// <summary>The voice channels that count: the bot must see who is in them.</summary>
internal sealed class VoiceNeeds : IGuildNeeds
{
    private static readonly ChannelUse Counting = new(Permissions.ViewChannel, ChannelType.GuildVoice);

    public IEnumerable<GuildNeed> Of(IDbConnection connection, GuildSettings guild) =>
        VoiceChannels.Of(connection, guild.GuildId).Order().Select(channel => new ChannelNeed(GuildUse.Focus, channel, Counting));
}
