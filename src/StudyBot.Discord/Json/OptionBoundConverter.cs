using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Json;

/// <summary>A bound of an integer or number option: whole numbers go out without a point.</summary>
internal sealed class OptionBoundConverter : JsonConverter<double?>
{
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Null ? null : reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        if (value is { } number)
            OptionValueConverter.WriteNumber(writer, number);
        else
            writer.WriteNullValue();
    }
}
