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
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>One JSON object whose properties <paramref name="writeProperties"/> writes.</summary>
    public static byte[] Write<TState>(TState state, Action<Utf8JsonWriter, TState> writeProperties)
    {
        _buffer ??= new ArrayBufferWriter<byte>(1024);
        _writer ??= new Utf8JsonWriter(_buffer, Options);
        try
        {
            _writer.WriteStartObject();
            writeProperties(_writer, state);
            _writer.WriteEndObject();
            _writer.Flush();
            return _buffer.WrittenSpan.ToArray();
        }
        finally
        {
            if (_buffer.Capacity > KeptCapacity)
                _buffer = new ArrayBufferWriter<byte>(1024);
            else
                _buffer.ResetWrittenCount();
            _writer.Reset(_buffer);
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
