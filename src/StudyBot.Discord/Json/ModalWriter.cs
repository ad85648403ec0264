using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Writes a modal; each field stands in a label, since inputs in action rows are deprecated.</summary>
internal static class ModalWriter
{
    private const int StringSelectType = 3;
    private const int TextInputType = 4;
    private const int TextDisplayType = 10;
    private const int LabelType = 18;
    private const int ShortStyle = 1;
    private const int ParagraphStyle = 2;

    public static void WriteProperties(Utf8JsonWriter writer, Modal modal)
    {
        writer.WriteString("custom_id"u8, modal.CustomId.Value);
        writer.WriteString("title"u8, modal.Title);
        writer.WriteStartArray("components"u8);
        foreach (var component in modal.Components)
        {
            writer.WriteStartObject();
            Write(writer, component);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ModalComponent component)
    {
        switch (component)
        {
            case TextDisplay display:
                writer.WriteNumber("type"u8, TextDisplayType);
                writer.WriteString("content"u8, display.Content);
                break;
            case ModalInput input:
                WriteLabel(writer, input);
                break;
            default:
                throw new NotSupportedException($"There is no wire form for a {component.GetType().Name}.");
        }
    }

    private static void WriteLabel(Utf8JsonWriter writer, ModalInput input)
    {
        writer.WriteNumber("type"u8, LabelType);
        writer.WriteString("label"u8, input.Label);
        if (input.Description is { Length: > 0 } description)
            writer.WriteString("description"u8, description);
        writer.WriteStartObject("component"u8);
        writer.WriteNumber("type"u8, input is SelectInput ? StringSelectType : TextInputType);
        writer.WriteString("custom_id"u8, input.CustomId);
        if (input is TextInput text)
            WriteText(writer, text);
        else if (input is SelectInput select)
            WriteSelect(writer, select);
        if (input.Placeholder is { Length: > 0 } placeholder)
            writer.WriteString("placeholder"u8, placeholder);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, TextInput input)
    {
        writer.WriteNumber("style"u8, input.Paragraph ? ParagraphStyle : ShortStyle);
        writer.WriteBoolean("required"u8, input.Required);
        if (input.MinLength is { } minimum)
            writer.WriteNumber("min_length"u8, minimum);
        if (input.MaxLength is { } maximum)
            writer.WriteNumber("max_length"u8, maximum);
        if (input.Value is { Length: > 0 } value)
            writer.WriteString("value"u8, value);
    }

    private static void WriteSelect(Utf8JsonWriter writer, SelectInput input)
    {
        writer.WriteBoolean("required"u8, input.Required);
        writer.WriteNumber("min_values"u8, input.MinValues);
        writer.WriteNumber("max_values"u8, input.MaxValues);
        ComponentWriter.WriteOptions(writer, input.Options);
    }
}
