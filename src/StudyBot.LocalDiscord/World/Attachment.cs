namespace StudyBot.LocalDiscord.World;

internal sealed class Attachment
{
    public required ulong Id { get; init; }

    public required ulong ChannelId { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Bytes { get; init; }

    public string? Description { get; set; }

    public string? Title { get; set; }

    /// <summary>The path below the server's root, where the bytes can be fetched without a token.</summary>
    public string Path => $"/attachments/{ChannelId}/{Id}/{Uri.EscapeDataString(FileName)}";
}
