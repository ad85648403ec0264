using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>A decimal string on the wire, because the bits outgrew what JSON numbers can hold.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Permissions)WireNumbers.ReadUInt64(ref reader);

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        WireNumbers.WriteString(writer, (ulong)value);
}
