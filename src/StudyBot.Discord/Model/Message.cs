namespace StudyBot.Discord.Model;

/// <summary>A message as Discord reports it (Message object), reduced to what the bot reads.</summary>
public sealed record Message
{
    private const int EphemeralFlag = 1 << 6;

    /// <summary>The message's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The channel, thread or direct message that holds it.</summary>
    public required Snowflake ChannelId { get; init; }

    /// <summary>Who sent it; null where Discord leaves it out.</summary>
    public User? Author { get; init; }

    /// <summary>Empty without the message content intent, save for the bot's own messages.</summary>
    public string Content { get; init; } = "";

    /// <summary>Embeds, in order.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>Its files, without those that an embed shows. Empty without the message content intent, save for the bot's own messages.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Roles that it really pings, which may be fewer than its text names.</summary>
    public IReadOnlyList<Snowflake> MentionRoles { get; init; } = [];

    /// <summary>What the sender gave as <c>nonce</c>; Discord keeps it for a few minutes only.</summary>
    public string? Nonce { get; init; }

    /// <summary>Custom ids of its buttons and selects, top to bottom; they tell the bot's own messages apart.</summary>
    public IReadOnlyList<string> CustomIds { get; init; } = [];

    /// <summary>
    /// Its rows, so that an edit can change one and keep the others. Of the kinds that the bot sends itself; others are left out,
    /// which a message of another sender may lose by.
    /// </summary>
    public IReadOnlyList<ActionRow> Components { get; init; } = [];

    /// <summary>Bit field (Message Flags).</summary>
    public int Flags { get; init; }

    /// <summary>Whether only the member whose interaction it answers sees it.</summary>
    public bool IsEphemeral => (Flags & EphemeralFlag) != 0;
}
