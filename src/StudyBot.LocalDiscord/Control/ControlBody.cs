using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Control;

/// <summary>
/// The body of a control request: a JSON object, or a form as <c>curl -F</c> sends it. A form's files become the list
/// <c>files</c>, with their content in base 64, so that both ways come to the same.
/// </summary>
internal static class ControlBody
{
    public static async Task<JsonObject> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType)
            return await ReadFormAsync(request, cancellationToken).ConfigureAwait(false);

        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? throw new ControlMistake("The body must be a JSON object.");
    }

    private static async Task<JsonObject> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken).ConfigureAwait(false);
        var body = new JsonObject();
        foreach (var (name, value) in form)
            body[name] = bool.TryParse(value, out var flag) ? flag : value.ToString();

        var files = new JsonArray();
        foreach (var part in form.Files)
        {
            using var buffer = new MemoryStream();
            await part.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            files.Add(new JsonObject
            {
                ["filename"] = part.FileName,
                ["content_type"] = part.ContentType,
                ["content"] = Convert.ToBase64String(buffer.ToArray()),
            });
        }

        if (files.Count > 0)
            body["files"] = files;

        return body;
    }
}
