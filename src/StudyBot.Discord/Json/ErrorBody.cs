using System.Net;
using System.Text;
using System.Text.Json;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Json;

/// <summary>
/// Reads Discord's error object (Reference → Error Messages): a code, a sentence, and a tree that mirrors the refused form,
/// with <c>_errors</c> at its leaves. Anything else (an HTML page of a proxy, half a body) becomes an error without a code.
/// </summary>
internal static class ErrorBody
{
    private const int MaximumText = 1000;

    public static DiscordRestException Read(HttpStatusCode status, ReadOnlySpan<byte> body, string route)
    {
        var code = DiscordErrorCode.General;
        string? message = null;
        string? form = null;
        try
        {
            var reader = new Utf8JsonReader(body);
            if (reader.Read() && reader.TokenType is JsonTokenType.StartObject)
                ReadObject(ref reader, ref code, ref message, ref form);
        }
        catch (JsonException)
        {
            message ??= "The body is not Discord's JSON.";
        }

        return new DiscordRestException(status, code, message ?? $"HTTP {(int)status} without an explanation.", form, route);
    }

    private static void ReadObject(ref Utf8JsonReader reader, ref DiscordErrorCode code, ref string? message, ref string? form)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name, reader.TokenType)
            {
                case ("code", JsonTokenType.Number):
                    code = reader.TryGetInt32(out var number) ? (DiscordErrorCode)number : code;
                    break;
                case ("message", JsonTokenType.String):
                    message = reader.GetString();
                    break;
                case ("errors", JsonTokenType.StartObject):
                    form = ReadForm(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private static string ReadForm(ref Utf8JsonReader reader)
    {
        var text = new StringBuilder();
        var path = new List<string>();
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType is JsonTokenType.PropertyName)
                Step(ref reader, path, reader.CurrentDepth - depth - 1);
            else if (reader.TokenType is JsonTokenType.String && path is [.., "message"] && text.Length < MaximumText)
                text.Append(text.Length == 0 ? "" : "; ").Append(Named(path)).Append(": ").Append(reader.GetString());
        }

        return text.ToString();
    }

    private static string Named(List<string> path) =>
        string.Join('.', path.Where(name => name is not ("" or "_errors" or "message")));

    private static void Step(ref Utf8JsonReader reader, List<string> path, int level)
    {
        while (path.Count < level)
            path.Add("");
        path.RemoveRange(level, path.Count - level);
        path.Add(reader.GetString() ?? "");
    }
}
