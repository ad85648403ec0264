using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Study.Portfolios;

/// <summary>A JSON file that people can read as well.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // Korean as Korean; the file is never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="name">With its extension.</param>
    /// <param name="data">Records, lists and values; dates as text.</param>
    public static FileUpload Of(string name, object data) => new(name, JsonSerializer.SerializeToUtf8Bytes(data, Readable));
}
