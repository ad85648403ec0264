namespace StudyBot.Discord.Model;

/// <summary>
/// A file that a member gave, or that hangs on a message (Attachment object): what is said of it. The bytes come through
/// <see cref="Rest.AttachmentDownloader"/>.
/// </summary>
public sealed record Attachment
{
    /// <summary>The attachment's id; names it in <see cref="OutgoingMessage.KeptAttachments"/>.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>As Discord cleansed it: ASCII letters, digits, dots, dashes and underscores. May have lost all but its extension.</summary>
    public required string FileName { get; init; }

    /// <summary>What the file was called where cleansing took something away (every Korean name); null otherwise.</summary>
    public string? Title { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Media type, perhaps with a charset; a guess that nobody vouches for. Null where Discord has none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the bytes are. Signed, and good for about a day: to be used, not kept.</summary>
    public required Uri Url { get; init; }

    /// <summary>Alt text; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The name to show to people, with its extension.</summary>
    public string ShownName
    {
        get
        {
            var extension = Path.GetExtension(FileName);
            return Title is not { Length: > 0 } title ? FileName
                : title.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? title : title + extension;
        }
    }
}
