using System.Text.Json.Serialization;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Everything that is read from the wire, and the few whole objects that are written as they are read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(SnowflakeConverter), typeof(PermissionsConverter), typeof(OptionValueConverter)])]
[JsonSerializable(typeof(GatewayBotJson))]
[JsonSerializable(typeof(ApplicationJson))]
[JsonSerializable(typeof(UserJson))]
[JsonSerializable(typeof(MemberJson))]
[JsonSerializable(typeof(GuildJson))]
[JsonSerializable(typeof(List<ChannelJson>), TypeInfoPropertyName = "ListChannelJson")]
[JsonSerializable(typeof(List<RoleJson>), TypeInfoPropertyName = "ListRoleJson")]
[JsonSerializable(typeof(ChannelJson))]
[JsonSerializable(typeof(List<ChannelJson>), TypeInfoPropertyName = "ListChannelJson")]
[JsonSerializable(typeof(ActiveThreadsJson))]
[JsonSerializable(typeof(MessageJson))]
[JsonSerializable(typeof(List<MessageJson>), TypeInfoPropertyName = "ListMessageJson")]
[JsonSerializable(typeof(Embed))]
[JsonSerializable(typeof(InteractionJson))]
[JsonSerializable(typeof(List<ApplicationCommandJson>), TypeInfoPropertyName = "ListApplicationCommandJson")]
[JsonSerializable(typeof(RateLimitJson))]
internal sealed partial class DiscordJson : JsonSerializerContext;
