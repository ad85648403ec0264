using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Writes a modal; each input stands in a label, since inputs in action rows are deprecated.</summary>
internal static class ModalWriter
{
    private const int TextInputType = 4;
    private const int LabelType = 18;
    private const int ShortStyle = 1;
    private const int ParagraphStyle = 2;

    public static void WriteProperties(Utf8JsonWriter writer, Modal modal)
    {
        writer.WriteString("custom_id"u8, modal.CustomId.Value);
        writer.WriteString("title"u8, modal.Title);
        writer.WriteStartArray("components"u8);
        foreach (var input in modal.Inputs)
        {
            writer.WriteStartObject();
            writer.WriteNumber("type"u8, LabelType);
            writer.WriteString("label"u8, input.Label);
            writer.WriteStartObject("component"u8);
            WriteInput(writer, input);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteInput(Utf8JsonWriter writer, TextInput input)
    {
        writer.WriteNumber("type"u8, TextInputType);
        writer.WriteString("custom_id"u8, input.CustomId);
        writer.WriteNumber("style"u8, input.Paragraph ? ParagraphStyle : ShortStyle);
        writer.WriteBoolean("required"u8, input.Required);
        if (input.MinLength is { } minimum)
            writer.WriteNumber("min_length"u8, minimum);
        if (input.MaxLength is { } maximum)
            writer.WriteNumber("max_length"u8, maximum);
        if (input.Value is { Length: > 0 } value)
            writer.WriteString("value"u8, value);
        if (input.Placeholder is { Length: > 0 } placeholder)
            writer.WriteString("placeholder"u8, placeholder);
    }
}
