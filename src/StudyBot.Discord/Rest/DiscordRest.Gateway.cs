using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>Where the gateway is, and how many sessions may still be started.</summary>
    /// <exception cref="DiscordFatalException">The token is wrong.</exception>
    public async Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"gateway/bot"), DiscordJson.Default.GatewayBotJson, cancellationToken).ConfigureAwait(false)).ToModel();
}
