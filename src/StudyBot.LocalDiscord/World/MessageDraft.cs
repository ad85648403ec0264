using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A message about to be sent; its body has passed validation.</summary>
/// <param name="Channel">Where to.</param>
/// <param name="Author">Whose name stands above it.</param>
/// <param name="Body">As Discord's create-message body.</param>
internal sealed record MessageDraft(Channel Channel, User Author, JsonObject Body)
{
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>The id it must bear: a forum post's first message has that of its thread. Null takes the next.</summary>
    public ulong? Id { get; init; }

    public MessageType Type { get; init; }

    public MessageFlags ExtraFlags { get; init; }

    public JsonObject? InteractionMetadata { get; init; }

    public JsonObject? LegacyInteraction { get; init; }

    public ulong? WebhookId { get; init; }

    public ulong? EphemeralFor { get; init; }

    /// <summary>Stands in for the body's <c>message_reference</c>.</summary>
    public JsonObject? Reference { get; init; }
}

/// <summary>A part of a multipart body.</summary>
/// <param name="Index">The n of <c>files[n]</c>.</param>
/// <param name="FileName">As sent.</param>
/// <param name="ContentType">As sent, or application/octet-stream.</param>
/// <param name="Bytes">The file.</param>
internal sealed record UploadedFile(int Index, string FileName, string ContentType, byte[] Bytes);
