using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Writes message components; which is which, Discord tells by the number in <c>type</c>.</summary>
internal static class ComponentWriter
{
    public static void WriteRows(Utf8JsonWriter writer, IReadOnlyList<ActionRow> rows)
    {
        writer.WriteStartArray("components"u8);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("type"u8, ComponentTypes.ActionRow);
            writer.WriteStartArray("components"u8);
            foreach (var component in row.Components)
                Write(writer, component);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, MessageComponent component)
    {
        writer.WriteStartObject();
        switch (component)
        {
            case Button button:
                WriteButton(writer, button);
                break;
            case LinkButton link:
                writer.WriteNumber("type"u8, ComponentTypes.Button);
                writer.WriteNumber("style"u8, ComponentTypes.LinkStyle);
                writer.WriteString("label"u8, link.Label);
                writer.WriteString("url"u8, link.Url);
                break;
            case SelectMenu select:
                WriteSelect(writer, select);
                break;
            default:
                throw new NotSupportedException($"There is no wire form for a {component.GetType().Name}.");
        }

        if (component.Disabled)
            writer.WriteBoolean("disabled"u8, true);
        writer.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter writer, Button button)
    {
        writer.WriteNumber("type"u8, ComponentTypes.Button);
        writer.WriteNumber("style"u8, (int)button.Style);
        writer.WriteString("custom_id"u8, button.CustomId.Value);
        if (button.Label.Length > 0)
            writer.WriteString("label"u8, button.Label);
        if (button.Emoji is not { Length: > 0 } emoji)
            return;
        writer.WriteStartObject("emoji"u8);
        writer.WriteString("name"u8, emoji);
        writer.WriteEndObject();
    }

    private static void WriteSelect(Utf8JsonWriter writer, SelectMenu select)
    {
        writer.WriteNumber("type"u8, select switch
        {
            StringSelect => ComponentTypes.StringSelect,
            UserSelect => ComponentTypes.UserSelect,
            RoleSelect => ComponentTypes.RoleSelect,
            ChannelSelect => ComponentTypes.ChannelSelect,
            _ => throw new NotSupportedException($"There is no wire form for a {select.GetType().Name}."),
        });
        writer.WriteString("custom_id"u8, select.CustomId.Value);
        if (select.Placeholder is { Length: > 0 } placeholder)
            writer.WriteString("placeholder"u8, placeholder);
        writer.WriteNumber("min_values"u8, select.MinValues);
        writer.WriteNumber("max_values"u8, select.MaxValues);
        if (select is StringSelect { Options: var options })
            WriteOptions(writer, options);
        if (select is ChannelSelect { ChannelTypes: { Count: > 0 } types })
            WriteChannelTypes(writer, types);
        if (select is ChannelSelect { DefaultValues: { Count: > 0 } channels })
            WriteDefaultValues(writer, channels, "channel"u8);
        if (select is RoleSelect { DefaultValues: { Count: > 0 } roles })
            WriteDefaultValues(writer, roles, "role"u8);
    }

    private static void WriteDefaultValues(Utf8JsonWriter writer, IReadOnlyList<Snowflake> ids, ReadOnlySpan<byte> type)
    {
        writer.WriteStartArray("default_values"u8);
        foreach (var id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, id.ToString());
            writer.WriteString("type"u8, type);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteOptions(Utf8JsonWriter writer, IReadOnlyList<SelectOption> options)
    {
        writer.WriteStartArray("options"u8);
        foreach (var option in options)
        {
            writer.WriteStartObject();
            writer.WriteString("label"u8, option.Label);
            writer.WriteString("value"u8, option.Value);
            if (option.Description is { Length: > 0 } description)
                writer.WriteString("description"u8, description);
            if (option.Default)
                writer.WriteBoolean("default"u8, true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChannelTypes(Utf8JsonWriter writer, IReadOnlyList<ChannelType> types)
    {
        writer.WriteStartArray("channel_types"u8);
        foreach (var type in types)
            writer.WriteNumberValue((int)type);
        writer.WriteEndArray();
    }
}
