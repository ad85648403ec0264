using System.Text.Json;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// One gateway payload (Gateway Events → Payload Structure), as slices of the bytes that it came in; nothing is copied.
/// </summary>
/// <param name="Opcode">What it is; may be a number that <see cref="GatewayOpcode"/> does not name.</param>
/// <param name="Sequence">The event's place in the session; null for all but dispatches.</param>
/// <param name="EventName">The event's name in UTF-8, as between the quotes; empty for all but dispatches.</param>
/// <param name="Data">The JSON text of <c>d</c> in UTF-8; empty when it is absent.</param>
internal readonly record struct GatewayFrame(
    GatewayOpcode Opcode, long? Sequence, ReadOnlyMemory<byte> EventName, ReadOnlyMemory<byte> Data)
{
    /// <summary>Finds the parts without building a tree. False when the text is no JSON object with a numeric <c>op</c>.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> utf8, out GatewayFrame frame)
    {
        frame = default;
        try
        {
            return TryRead(utf8, ref frame);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead(ReadOnlyMemory<byte> utf8, ref GatewayFrame frame)
    {
        var reader = new Utf8JsonReader(utf8.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;

        var hasOpcode = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                hasOpcode = reader.ReadInteger() is { } number && number == (int)number;
                frame = frame with { Opcode = hasOpcode ? (GatewayOpcode)reader.GetInt32() : default };
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                frame = frame with { Sequence = reader.ReadInteger() };
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                frame = frame with { EventName = ReadName(ref reader, utf8) };
            }
            else if (reader.ValueTextEquals("d"u8))
            {
                frame = frame with { Data = ReadSlice(ref reader, utf8) };
            }
            else
            {
                reader.Skip();
            }
        }

        // Reading past the end makes the reader complain about anything that follows the object.
        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() && hasOpcode;
    }

    private static ReadOnlyMemory<byte> ReadName(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return utf8.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        reader.Skip();
        return default;
    }

    private static ReadOnlyMemory<byte> ReadSlice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return utf8[start..(int)reader.BytesConsumed];
    }
}
