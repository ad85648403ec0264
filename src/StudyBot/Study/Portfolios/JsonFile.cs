using System.Text.Json;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study.Portfolios;

/// <summary>A JSON file that people can read as well.</summary>
internal static class JsonFile
{
    /// <param name="name">With its extension.</param>
    /// <param name="data">Dates as text.</param>
    public static FileUpload Of(string name, DataRecord data)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
            Write(json, data);
        return new(name, output.ToArray());
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case DataRecord record:
                json.WriteStartObject();
                foreach (var (key, held) in record)
                {
                    json.WritePropertyName(key);
                    Write(json, held);
                }

                json.WriteEndObject();
                break;
            case IEnumerable<DataRecord> records:
                json.WriteStartArray();
                foreach (var record in records)
                    Write(json, record);
                json.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A {value.GetType()} has no form here: make it a text.");
        }
    }
}
