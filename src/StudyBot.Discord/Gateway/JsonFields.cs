using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Forward-only reading of the few fields that the gateway needs out of payloads that can be megabytes long.
/// Every method stands on a property name and leaves the reader on the last token of its value; a value of another kind
/// reads as null, for Discord may add kinds.
/// </summary>
internal static class JsonFields
{
    /// <summary>Enters the object at the start; false when there is none.</summary>
    public static bool EnterObject(ref this Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.StartObject;

    /// <summary>Moves to the next property name of the object; false at its end.</summary>
    public static bool NextField(ref this Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Enters the object that is the value here; false, with the value passed over, when it is none.</summary>
    public static bool EnterValue(ref this Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        reader.Skip();
        return false;
    }

    /// <summary>Enters the array that is the value here; false, with the value passed over, when it is none.</summary>
    public static bool EnterArray(ref this Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            return true;
        reader.Skip();
        return false;
    }

    /// <summary>Enters the next object of the array; false at its end. Elements of other kinds are passed over.</summary>
    public static bool NextObject(ref this Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                return true;
            reader.Skip();
        }

        return false;
    }

    /// <summary>The string, or null.</summary>
    public static string? ReadText(ref this Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();
        reader.Skip();
        return null;
    }

    /// <summary>The id in a string, or null.</summary>
    public static Snowflake? ReadSnowflake(ref this Utf8JsonReader reader) =>
        Snowflake.TryParse(reader.ReadText(), null, out var id) ? id : null;

    /// <summary>Whether the value is <c>true</c>.</summary>
    public static bool ReadTrue(ref this Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.True)
            return true;
        reader.Skip();
        return false;
    }

    /// <summary>The whole number, or null.</summary>
    public static long? ReadInteger(ref this Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetInt64(out var number) ? number : null;
        reader.Skip();
        return null;
    }
}
