using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Json;

/// <summary>A string, integer, double or boolean of the wire as a CLR value; null for anything else.</summary>
internal readonly record struct OptionValue(object? Value);

/// <summary>Reads and writes values whose type only the neighbouring <c>type</c> field tells.</summary>
internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new(reader.GetString());
            case JsonTokenType.True:
                return new(True);
            case JsonTokenType.False:
                return new(False);
            case JsonTokenType.Number:
                return new(reader.TryGetInt64(out var integer) ? integer : (object)reader.GetDouble());
            default:
                reader.Skip();
                return default;
        }
    }

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options) =>
        WriteValue(writer, value.Value);

    public static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case int integer:
                writer.WriteNumberValue(integer);
                break;
            case double number:
                WriteNumber(writer, number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>Whole doubles go out as integers, because Discord refuses <c>5.0</c> in an integer option's bounds.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) < 1L << 53)
            writer.WriteNumberValue((long)number);
        else
            writer.WriteNumberValue(number);
    }
}
