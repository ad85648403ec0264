using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>An answer to a request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON text; null sends no body.</param>
internal sealed record RestResult(int Status, string? Body)
{
    public static RestResult NoContent { get; } = new(204, null);

    public static RestResult Ok(JsonNode body) => new(200, body.Text());

    public static RestResult Created(JsonNode body) => new(201, body.Text());

    public static RestResult From(ApiError error) => new(error.Status, error.ToJson().Text());
}
