using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

internal sealed class Role
{
    public required ulong Id { get; init; }

    public required string Name { get; set; }

    public Permissions Permissions { get; set; }

    public int Position { get; set; }

    public int Color { get; set; }

    public bool Hoist { get; set; }

    public bool Mentionable { get; set; }

    /// <summary>The bot whose own role this is; null for ordinary roles. Nobody can give or delete a bot's own role.</summary>
    public ulong? BotId { get; init; }

    public JsonObject? Tags => BotId is { } bot ? new JsonObject { ["bot_id"] = Json.Id(bot) } : null;
}
