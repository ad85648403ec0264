using System.Buffers.Text;
using System.Text.Json;

namespace StudyBot.Discord.Json;

/// <summary>64-bit numbers as Discord writes them: decimal digits in a string.</summary>
internal static class WireNumbers
{
    private const int MaximumDigits = 20;

    /// <exception cref="JsonException">Neither digits in a string nor a number that fits.</exception>
    public static ulong ReadUInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Number && reader.TryGetUInt64(out var number))
            return number;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException("Expected a 64-bit number in a string.");
        Span<byte> digits = stackalloc byte[MaximumDigits];
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaximumDigits)
            throw new JsonException("A 64-bit number has at most 20 digits.");
        var written = reader.CopyString(digits);
        return Utf8Parser.TryParse(digits[..written], out number, out var consumed) && consumed == written
            ? number
            : throw new JsonException("Expected a 64-bit number in a string.");
    }

    public static void WriteString(Utf8JsonWriter writer, ulong value)
    {
        Span<byte> digits = stackalloc byte[MaximumDigits];
        Utf8Formatter.TryFormat(value, digits, out var written);
        writer.WriteStringValue(digits[..written]);
    }
}
