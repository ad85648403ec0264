using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A registered application command.</summary>
internal sealed class Command
{
    public required ulong Id { get; init; }

    /// <summary>Null for a global command.</summary>
    public required ulong? GuildId { get; init; }

    /// <summary>As Discord gives it back, localisations included.</summary>
    public required JsonObject Json { get; set; }

    public CommandType Type => (CommandType)(Json["type"].AsInt() ?? 1);

    public string Name => Json["name"].AsText() ?? "";

    public JsonArray Options => Json["options"] as JsonArray ?? [];

    /// <summary>What a member needs; null lets everyone, 0 lets administrators only.</summary>
    public Permissions? DefaultMemberPermissions => (Permissions?)Json["default_member_permissions"].AsId();

    /// <summary>Whether it can be used in this kind of place (0 guild, 1 the bot's DM).</summary>
    public bool UsableIn(int context) => Json["contexts"] is JsonArray contexts
        ? contexts.Any(item => item.AsInt() == context)
        : context == 0 || GuildId is null && (Json["dm_permission"] is null || Json["dm_permission"].AsBool());
}

/// <summary>Discord's application command types.</summary>
public enum CommandType
{
    /// <summary>CHAT_INPUT, a slash command.</summary>
    ChatInput = 1,

    /// <summary>USER, in a user's context menu.</summary>
    User = 2,

    /// <summary>MESSAGE, in a message's context menu.</summary>
    Message = 3,
}
