using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Gateway;
using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>A request, read and authorised, as a route's handler gets it.</summary>
internal sealed class RestCall(DiscordWorld world, GatewayHub hub, HttpRequest request, RestBody body)
{
    public DiscordWorld World => world;

    public GatewayHub Hub => hub;

    public JsonNode? Json => body.Node;

    /// <summary>The body for handlers that have validated it; an empty object if it is none.</summary>
    public JsonObject Body => body.Node as JsonObject ?? [];

    public IReadOnlyList<UploadedFile> Files => body.Files;

    /// <summary>Percent-encoded on the wire, since a header is ASCII; null when none came.</summary>
    public string? AuditReason => request.Headers["X-Audit-Log-Reason"].FirstOrDefault() is { Length: > 0 } reason ? Uri.UnescapeDataString(reason) : null;

    public string Text(string parameter) => request.RouteValues[parameter] as string ?? "";

    public ulong Id(string parameter) => ulong.TryParse(Text(parameter), out var id)
        ? id
        : throw ApiError.InvalidForm(parameter + "_id", "NUMBER_TYPE_COERCE", $"Value \"{Text(parameter)}\" is not snowflake.");

    public string? Query(string name) => request.Query[name].FirstOrDefault();

    public ulong? QueryId(string name) => ulong.TryParse(Query(name), out var id) ? id : null;

    /// <summary>A count in the query, refused outside its bounds.</summary>
    public int QueryCount(string name, int usual, int most, int least = 1)
    {
        if (Query(name) is not { } text)
            return usual;

        if (!int.TryParse(text, out var count))
            throw ApiError.InvalidForm(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.");

        if (count < least)
            throw ApiError.InvalidForm(name, "NUMBER_TYPE_MIN", $"Value should be greater than or equal to {least}.");

        return count <= most ? count : throw ApiError.InvalidForm(name, "NUMBER_TYPE_MAX", $"Value should be less than or equal to {most}.");
    }

    /// <summary>Refuses a body with mistakes in it.</summary>
    public void Check(Func<JsonElement, FormErrors> validate)
    {
        var errors = validate(body.Element);
        if (errors.IsEmpty)
            return;

        var told = errors.ToBody();
        throw new ApiError(400, errors.Code, told["message"].AsText() ?? "", told["errors"] as JsonObject);
    }

    /// <summary>What message validation must know of the files that came along.</summary>
    public MessageContext MessageContext(Message? edited = null) => new()
    {
        Files = Files.Select(file => file.Index).ToList(),
        Edited = edited is null
            ? null
            : new EditedMessage(
                edited.Content.Length > 0,
                edited.Embeds.Count > 0,
                edited.Components.Count > 0,
                edited.Flags.HasFlag(MessageFlags.IsComponentsV2),
                edited.Attachments.Select(file => file.Id).ToList()),
    };
}
