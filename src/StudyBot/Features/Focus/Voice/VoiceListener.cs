using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Hands on what the gateway says of voice. Who moves waits for no disk.</summary>
internal sealed class VoiceListener(VoicePresence presence, VoiceChannels channels) : IGatewayEventHandler
{
    public async ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
    {
        switch (gatewayEvent)
        {
            case GuildAvailable available:
                presence.Replace(available.Guild, available.VoiceStates);
                break;
            case GuildChanged changed:
                presence.Update(changed.Guild);
                break;
            case GuildLeft left:
                presence.Leave(left.GuildId);
                break;
            case ChannelDeleted deleted when await channels.ForgetAsync(deleted.GuildId, deleted.ChannelId):
                presence.LookAgain(deleted.GuildId);
                break;
            case VoiceStateChanged voice:
                presence.Move(voice.GuildId, new VoiceState(voice.UserId, voice.ChannelId, voice.Deafened) { IsBot = voice.IsBot });
                break;
        }
    }
}
