using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Decimal string on the wire; a bare number is read too.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        WireNumbers.WriteString(writer, value.Value);

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake Read(ref Utf8JsonReader reader) => WireNumbers.ReadUInt64(ref reader) is <= long.MaxValue and var id
        ? new Snowflake(id)
        : throw new JsonException("No id is as large as that.");
}
