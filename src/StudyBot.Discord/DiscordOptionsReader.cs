using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Model;

namespace StudyBot.Discord;

/// <summary>
/// Reads the section <see cref="DiscordOptions.Section"/>. By hand: binding by reflection does not survive trimming, the clock
/// is not a setting, and a value that cannot be read shall be named with what would be right.
/// </summary>
internal sealed class DiscordOptionsReader(IConfigurationSection section)
{
    private readonly SettingsReader _settings = new(section);

    /// <exception cref="OptionsValidationException">Names every value that cannot be read.</exception>
    public void Fill(DiscordOptions options)
    {
        options.Token = _settings.Text(nameof(options.Token))?.Trim() ?? options.Token;
        options.ApiBaseUrl = _settings.Read<Uri>(nameof(options.ApiBaseUrl), TryParseAddress, options.ApiBaseUrl, "an http or https address such as https://discord.com/api/v10/");
        options.ProjectUrl = _settings.Read<Uri>(nameof(options.ProjectUrl), TryParseAddress, options.ProjectUrl, "an http or https address");
        options.Intents = _settings.Read<GatewayIntents>(nameof(options.Intents), TryParseIntents, options.Intents, "a list such as Guilds, GuildVoiceStates");
        options.ShardCount = _settings.Read<int>(nameof(options.ShardCount), TryParseNumber, options.ShardCount, "a whole number from 1");
        options.ShardId = _settings.Read<int>(nameof(options.ShardId), TryParseNumber, options.ShardId, "a whole number from 0");
        options.DrainTimeout = _settings.Read<TimeSpan>(nameof(options.DrainTimeout), TryParseDuration, options.DrainTimeout, "a duration such as 00:00:06");
        if (options.ShardCount < 1 || options.ShardId < 0 || options.ShardId >= options.ShardCount)
            _settings.Refuse($"{DiscordOptions.Section}:{nameof(options.ShardId)} must be from 0 to one below {DiscordOptions.Section}:{nameof(options.ShardCount)}");
        _settings.ThrowIfAny(typeof(DiscordOptions));
    }

    private static bool TryParseAddress(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text.TrimEnd('/') + '/', UriKind.Absolute, out value) && value.Scheme is "http" or "https";

    private static bool TryParseIntents(string text, out GatewayIntents value) => Enum.TryParse(text, ignoreCase: true, out value);

    private static bool TryParseNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDuration(string text, out TimeSpan value) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value) && value >= TimeSpan.Zero;
}
