using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StudyBot.Discord.Json;

/// <summary>Writes JSON bodies through one buffer per thread, so that a request costs one array of its own size.</summary>
internal static class JsonContents
{
    private const int KeptCapacity = 64 * 1024;

    // Korean as itself, not as \u escapes: half the bytes. The body goes to an API, never into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly MediaTypeHeaderValue MediaType = new("application/json");

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>One JSON object whose properties <paramref name="writeProperties"/> writes.</summary>
    public static byte[] Write<TState>(TState state, Action<Utf8JsonWriter, TState> writeProperties)
    {
        buffer ??= new ArrayBufferWriter<byte>(1024);
        writer ??= new Utf8JsonWriter(buffer, Options);
        try
        {
            writer.WriteStartObject();
            writeProperties(writer, state);
            writer.WriteEndObject();
            writer.Flush();
            return buffer.WrittenSpan.ToArray();
        }
        finally
        {
            if (buffer.Capacity > KeptCapacity)
                buffer = new ArrayBufferWriter<byte>(1024);
            else
                buffer.ResetWrittenCount();
            writer.Reset(buffer);
        }
    }

    /// <summary>A request body; may be sent several times.</summary>
    public static ByteArrayContent Of(byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = MediaType;
        return content;
    }
}
