using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Decimal string on the wire; a bare number is read too.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(WireNumbers.ReadUInt64(ref reader));

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        WireNumbers.WriteString(writer, value.Value);

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(WireNumbers.ReadUInt64(ref reader));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
