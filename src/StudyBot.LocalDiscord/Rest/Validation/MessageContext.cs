namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>What a message body is judged against besides itself.</summary>
internal sealed record MessageContext
{
    /// <summary>A body sent as plain JSON, creating a message.</summary>
    public static MessageContext New { get; } = new();

    /// <summary>The <c>n</c> of each <c>files[n]</c> part that came with the body.</summary>
    public IReadOnlyCollection<int> Files { get; init; } = [];

    /// <summary>The message as it stands before an edit; null when one is created.</summary>
    public EditedMessage? Edited { get; init; }
}

/// <summary>What counts of a message that is to be edited.</summary>
/// <param name="HasContent">Its text is not empty.</param>
/// <param name="HasEmbeds">It has at least one embed.</param>
/// <param name="HasComponents">It has at least one component.</param>
/// <param name="IsComponentsV2">Its flag 1 &lt;&lt; 15 is set; it can never be taken off.</param>
/// <param name="AttachmentIds">The ids of its attachments.</param>
internal sealed record EditedMessage(
    bool HasContent,
    bool HasEmbeds,
    bool HasComponents,
    bool IsComponentsV2,
    IReadOnlyCollection<ulong> AttachmentIds);
