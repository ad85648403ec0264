using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>A channel or thread.</summary>
    public async Task<Channel> GetChannelAsync(Snowflake channel, CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"channels/{channel}"), DiscordJson.Default.ChannelJson, cancellationToken).ConfigureAwait(false)).ToModel();

    /// <summary>The direct-message channel with a user; the same one each time.</summary>
    public async Task<Channel> CreateDmAsync(Snowflake user, CancellationToken cancellationToken = default)
    {
        var body = JsonBody(writer => writer.WriteString("recipient_id"u8, user.ToString()));
        var request = Post($"users/@me/channels", body);
        request.Repeat = Repeat.Always;
        return (await ReadAsync(request, DiscordJson.Default.ChannelJson, cancellationToken).ConfigureAwait(false)).ToModel();
    }
}
