using System.Text.Json;

namespace StudyBot.Storage.Export;

/// <summary>A column's value as JSON: ids as text, the rest as it is stored.</summary>
internal static class JsonColumn
{
    public static void Write(Utf8JsonWriter json, GuildColumn column, object? value)
    {
        switch (value)
        {
            case long number when column.HoldsId:
                json.WriteString(column.Name, GuildTable.Id(number));
                break;
            case long number:
                json.WriteNumber(column.Name, number);
                break;
            case double number:
                json.WriteNumber(column.Name, number);
                break;
            case string text:
                json.WriteString(column.Name, text);
                break;
            case byte[] bytes:
                json.WriteBase64String(column.Name, bytes);
                break;
            default:
                json.WriteNull(column.Name);
                break;
        }
    }
}
