namespace StudyBot.Discord.Model;

/// <summary>
/// What a message shall be: a new one, a reply, a follow-up, or an edit. A null property of an edit stays as it was.
/// Texts beyond Discord's limits are cut before sending, at grapheme boundaries, with an ellipsis.
/// </summary>
public sealed record OutgoingMessage
{
    /// <summary>At most 2000 characters; null for none.</summary>
    public string? Content { get; init; }

    /// <summary>At most 10, of 6000 characters in all; null for none.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>At most 5 rows; null for none, an empty list takes them away in an edit.</summary>
    public IReadOnlyList<ActionRow>? Components { get; init; }

    /// <summary>Whom the message may ping: nobody, unless said.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Uploads, at most 10, each within <see cref="Rest.DiscordLimits.FileSize"/>.</summary>
    public IReadOnlyList<FileUpload> Files { get; init; } = [];

    /// <summary>
    /// In an edit: ids of the attachments that stay beside <see cref="Files"/>; an empty list takes all away. Null keeps all when
    /// there are no files, and else lets the files take their place.
    /// </summary>
    public IReadOnlyList<Snowflake>? KeptAttachments { get; init; }

    /// <summary>The message of the same channel that a new one answers; if it is gone, the message goes out all the same. Null for none.</summary>
    public Snowflake? ReplyTo { get; init; }

    /// <summary>
    /// At most 25 characters. With it Discord returns the message that already bears the nonce instead of making a
    /// second one (<c>enforce_nonce</c>), for a few minutes; only then is a create repeated after a broken connection.
    /// </summary>
    public string? Nonce { get; init; }

    /// <summary>Whether nobody's device makes a sound for a new message (message flag <c>SUPPRESS_NOTIFICATIONS</c>).</summary>
    public bool Silent { get; init; }

    /// <summary>A message of text alone.</summary>
    public static OutgoingMessage Text(string content) => new() { Content = content };
}

/// <summary>A file to upload with a message.</summary>
/// <param name="Name">File name with extension. What is not ASCII is cut out of the address, but still shown.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Description">Alt text, at most 1024 characters; null for none.</param>
public sealed record FileUpload(string Name, ReadOnlyMemory<byte> Content, string? Description = null);

/// <summary>Whom a message may ping (Allowed Mentions object). What is not listed shows as a mention but pings nobody.</summary>
public sealed record AllowedMentions
{
    /// <summary>Pings nobody.</summary>
    public static AllowedMentions None { get; } = new();

    /// <summary>Users that may be pinged, at most 100.</summary>
    public IReadOnlyList<Snowflake> Users { get; init; } = [];

    /// <summary>Roles that may be pinged, at most 100. One that is not mentionable also takes <see cref="Permissions.MentionEveryone"/>.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary>Whether the author of <see cref="OutgoingMessage.ReplyTo"/> is pinged.</summary>
    public bool RepliedUser { get; init; }
}
