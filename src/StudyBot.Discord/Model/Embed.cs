namespace StudyBot.Discord.Model;

/// <summary>A framed block of a message (Embed object). All embeds of a message share 6000 characters.</summary>
public sealed record Embed
{
    /// <summary>At most 256 characters.</summary>
    public string? Title { get; init; }

    /// <summary>At most 4096 characters; Discord Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>Makes the title a link.</summary>
    public string? Url { get; init; }

    /// <summary>0xRRGGBB; null for none.</summary>
    public int? Color { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<EmbedField>? Fields { get; init; }

    /// <summary>Small text below.</summary>
    public EmbedFooter? Footer { get; init; }

    /// <summary>Small text above the title.</summary>
    public EmbedAuthor? Author { get; init; }

    /// <summary>A large picture below the text.</summary>
    public EmbedMedia? Image { get; init; }

    /// <summary>A small picture beside the text.</summary>
    public EmbedMedia? Thumbnail { get; init; }

    /// <summary>Shown in the footer in each reader's own zone.</summary>
    public DateTimeOffset? Timestamp { get; init; }
}

/// <summary>A titled block inside an embed.</summary>
/// <param name="Name">At most 256 characters.</param>
/// <param name="Value">At most 1024 characters; Discord Markdown.</param>
/// <param name="Inline">Whether fields stand side by side.</param>
public sealed record EmbedField(string Name, string Value, bool Inline = false);

/// <summary>The small text below an embed.</summary>
/// <param name="Text">At most 2048 characters; no Markdown.</param>
public sealed record EmbedFooter(string Text);

/// <summary>The small text above an embed's title.</summary>
/// <param name="Name">At most 256 characters.</param>
public sealed record EmbedAuthor(string Name);

/// <summary>A picture by address; <c>attachment://name.png</c> names a file of the same message.</summary>
/// <param name="Url">http, https or attachment.</param>
public sealed record EmbedMedia(string Url);
