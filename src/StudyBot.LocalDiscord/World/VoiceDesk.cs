using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>Who sits in which voice channel. There is no sound here. Called under the world's lock.</summary>
internal sealed class VoiceDesk(DiscordWorld world)
{
    public void Join(Guild guild, ulong userId, ulong channelId, bool selfMute, bool selfDeaf)
    {
        if (!guild.VoiceStates.TryGetValue(userId, out var state))
            guild.VoiceStates[userId] = state = new VoiceState { UserId = userId, SessionId = Tokens.Session(world.Dice) };

        state.ChannelId = channelId;
        state.SelfMute = selfMute;
        state.SelfDeaf = selfDeaf;
        Tell(guild, state);
    }

    public void Leave(Guild guild, ulong userId)
    {
        if (!guild.VoiceStates.Remove(userId, out var state))
            return;

        state.ChannelId = null;
        Tell(guild, state);
    }

    private void Tell(Guild guild, VoiceState state) => world.Publish(
        new WorldEvent("VOICE_STATE_UPDATE", state.ToJson(guild, withGuild: true).Text())
        {
            GuildId = guild.Id,
            Intents = GatewayIntents.GuildVoiceStates,
        });
}
