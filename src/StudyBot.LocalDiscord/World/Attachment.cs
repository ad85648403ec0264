namespace StudyBot.LocalDiscord.World;

internal sealed class Attachment
{
    public required ulong Id { get; init; }

    public required ulong ChannelId { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>Whether it came with a command, a form or a private reply, and so goes sooner or later.</summary>
    public bool Ephemeral { get; init; }

    public string? Description { get; set; }

    public string? Title { get; set; }

    /// <summary>The path below the server's root, where the bytes can be fetched without a token, but not without a signature.</summary>
    public string Path => $"/{(Ephemeral ? "ephemeral-attachments" : "attachments")}/{ChannelId}/{Id}/{FileName}";
}
