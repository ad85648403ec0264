using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Attachment object, as on the wire.</summary>
internal sealed class AttachmentJson
{
    private static readonly Uri Nowhere = new("about:blank");

    public Snowflake Id { get; set; }

    public string? Filename { get; set; }

    public string? Title { get; set; }

    public long Size { get; set; }

    public string? ContentType { get; set; }

    public string? Url { get; set; }

    public string? Description { get; set; }

    public Attachment ToModel() => new()
    {
        Id = Id,
        FileName = Filename ?? "",
        Title = Title,
        Size = Size,
        ContentType = ContentType,
        Url = Uri.TryCreate(Url, UriKind.Absolute, out var url) ? url : Nowhere,
        Description = Description,
    };
}
