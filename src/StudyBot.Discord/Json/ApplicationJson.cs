using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Application object, as on the wire.</summary>
internal sealed class ApplicationJson
{
    public Snowflake Id { get; set; }

    public string? Name { get; set; }

    public Application ToModel() => new(Id, Name ?? "");
}
