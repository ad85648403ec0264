using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Message object, as on the wire.</summary>
internal sealed class MessageJson
{
    public Snowflake Id { get; set; }

    public Snowflake ChannelId { get; set; }

    public UserJson? Author { get; set; }

    public string? Content { get; set; }

    public List<Embed>? Embeds { get; set; }

    public List<AttachmentJson>? Attachments { get; set; }

    public Snowflake[]? MentionRoles { get; set; }

    public OptionValue Nonce { get; set; }

    public int? Flags { get; set; }

    public List<ComponentJson>? Components { get; set; }

    public Message ToModel() => new()
    {
        Id = Id,
        ChannelId = ChannelId,
        Author = Author?.ToModel(),
        Content = Content ?? "",
        Embeds = Embeds ?? [],
        Attachments = [.. (Attachments ?? []).Select(attachment => attachment.ToModel())],
        MentionRoles = MentionRoles ?? [],
        Nonce = Convert.ToString(Nonce.Value, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } nonce ? nonce : null,
        Flags = Flags ?? 0,
        CustomIds = [.. (Components ?? []).SelectMany(component => component.CustomIds())],
        Components = [.. (Components ?? []).Select(component => component.ToRow()).OfType<ActionRow>()],
    };
}
