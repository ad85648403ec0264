using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>A request's body: JSON, or a form with <c>payload_json</c> and <c>files[n]</c>.</summary>
/// <param name="Node">Null without a body.</param>
/// <param name="Element">The same for validators.</param>
/// <param name="Files">In the order of their index.</param>
/// <param name="Text">The JSON, for the wire log; null without a body.</param>
internal sealed partial record RestBody(JsonNode? Node, JsonElement Element, IReadOnlyList<UploadedFile> Files, string? Text)
{
    private const int LargestTotal = 25 * 1024 * 1024;

    /// <exception cref="ApiError">Not JSON (50109), an unknown content type (50035), or too large (40005).</exception>
    public static async Task<RestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestTotal)
            throw ApiError.TooLarge();

        if (request.HasFormContentType)
            return await ReadFormAsync(request, cancellationToken).ConfigureAwait(false);

        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        if (text.Length == 0)
            return Parse(null, []);

        return request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true
            ? Parse(text, [])
            : throw ApiError.InvalidForm("_", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
    }

    private static async Task<RestBody> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken).ConfigureAwait(false);
        var files = new List<UploadedFile>();
        foreach (var part in form.Files)
        {
            if (part.Length > LocalFile.MostBytes)
                throw ApiError.TooLarge();

            using var buffer = new MemoryStream();
            await part.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            var index = FileName().Match(part.Name) is { Success: true } match
                ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
                : files.Count;
            files.Add(new UploadedFile(index, part.FileName, part.ContentType ?? "application/octet-stream", buffer.ToArray()));
        }

        return Parse(form["payload_json"].FirstOrDefault() ?? Loose(form), files.OrderBy(file => file.Index).ToList());
    }

    // The oldest way: plain form fields instead of payload_json.
    private static string Loose(IFormCollection form) =>
        new JsonObject(form.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value.ToString()))).Text();

    private static RestBody Parse(string? text, IReadOnlyList<UploadedFile> files)
    {
        if (text is null)
            return new RestBody(null, default, files, null);

        try
        {
            using var document = JsonDocument.Parse(text);
            return new RestBody(JsonNode.Parse(text), document.RootElement.Clone(), files, text);
        }
        catch (Exception mistake) when (mistake is JsonException or ArgumentException)
        {
            throw ApiError.InvalidJson();
        }
    }

    [GeneratedRegex(@"^files?\[(\d{1,4})\]$")]
    private static partial Regex FileName();
}
