using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

internal sealed class Message
{
    public required ulong Id { get; init; }

    public required Channel Channel { get; init; }

    public required User Author { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public DateTimeOffset? EditedTimestamp { get; set; }

    public MessageType Type { get; init; }

    public MessageFlags Flags { get; set; }

    public string Content { get; set; } = "";

    public JsonArray Embeds { get; set; } = [];

    public JsonArray Components { get; set; } = [];

    public List<Attachment> Attachments { get; set; } = [];

    public List<Reaction> Reactions { get; } = [];

    public Mentions Mentions { get; set; } = Mentions.None;

    /// <summary>Whom it called when it was sent.</summary>
    public IReadOnlyList<ulong> Pinged { get; init; } = [];

    public string? Nonce { get; init; }

    public bool Tts { get; init; }

    public bool Pinned { get; set; }

    /// <summary>The message that this one answers, as sent in <c>message_reference</c>.</summary>
    public JsonObject? Reference { get; init; }

    /// <summary>Null unless an interaction made this message.</summary>
    public JsonObject? InteractionMetadata { get; init; }

    /// <summary>The older <c>interaction</c> property, which v10 still sends for commands.</summary>
    public JsonObject? LegacyInteraction { get; init; }

    /// <summary>The application, for messages that came by an interaction's webhook.</summary>
    public ulong? WebhookId { get; init; }

    /// <summary>The one member who sees it; null is everyone.</summary>
    public ulong? EphemeralFor { get; init; }

    public Channel? Thread { get; set; }

    public bool VisibleTo(ulong userId) => EphemeralFor is null || EphemeralFor == userId;
}
