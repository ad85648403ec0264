using System.Text.Encodings.Web;
using System.Text.Json;

namespace StudyBot.Words;

/// <summary>JSON files that people read, too.</summary>
internal static class ReadableJson
{
    /// <summary>Korean as Korean: the files are never part of a page.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
