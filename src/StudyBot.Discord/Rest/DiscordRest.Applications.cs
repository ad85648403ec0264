using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>The application that the token belongs to.</summary>
    public async Task<Application> GetCurrentApplicationAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"applications/@me"), DiscordJson.Default.ApplicationJson, cancellationToken).ConfigureAwait(false)).ToModel();

    /// <summary>The bot's own account.</summary>
    public async Task<User> GetCurrentUserAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"users/@me"), DiscordJson.Default.UserJson, cancellationToken).ConfigureAwait(false)).ToModel();

    internal Task<List<ApplicationCommandJson>> GetGlobalApplicationCommandsAsync(
        Snowflake application, CancellationToken cancellationToken) =>
        ReadAsync(Get($"applications/{application}/commands?with_localizations=true"),
            DiscordJson.Default.ListApplicationCommandJson, cancellationToken);

    internal Task<List<ApplicationCommandJson>> BulkOverwriteGlobalApplicationCommandsAsync(
        Snowflake application, List<ApplicationCommandJson> commands, CancellationToken cancellationToken) =>
        ReadAsync(Put($"applications/{application}/commands", JsonBody(commands, DiscordJson.Default.ListApplicationCommandJson)),
            DiscordJson.Default.ListApplicationCommandJson, cancellationToken);

    internal Task<List<ApplicationCommandJson>> GetGuildApplicationCommandsAsync(
        Snowflake application, Snowflake guild, CancellationToken cancellationToken) =>
        ReadAsync(Get($"applications/{application}/guilds/{guild}/commands"),
            DiscordJson.Default.ListApplicationCommandJson, cancellationToken);

    internal Task<List<ApplicationCommandJson>> BulkOverwriteGuildApplicationCommandsAsync(
        Snowflake application, Snowflake guild, List<ApplicationCommandJson> commands, CancellationToken cancellationToken) =>
        ReadAsync(Put($"applications/{application}/guilds/{guild}/commands",
                JsonBody(commands, DiscordJson.Default.ListApplicationCommandJson)),
            DiscordJson.Default.ListApplicationCommandJson, cancellationToken);
}
