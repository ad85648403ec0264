using System.Globalization;
using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>What a message is written for; it decides which fields make sense.</summary>
internal enum MessagePurpose
{
    /// <summary>A new message in a channel: the nonce goes along, and what it answers.</summary>
    Create,

    /// <summary>The first message of a forum post, which takes neither.</summary>
    ForumPost,

    /// <summary>A public answer or follow-up.</summary>
    Followup,

    /// <summary>An answer or follow-up that only the member sees.</summary>
    EphemeralFollowup,

    /// <summary>A change: an empty text is sent too, because it clears the old one.</summary>
    Edit,
}

/// <summary>Writes the properties of a message that was trimmed before.</summary>
internal static class MessageWriter
{
    private const int Ephemeral = 1 << 6;
    private const int SuppressNotifications = 1 << 12;

    public static void WriteProperties(Utf8JsonWriter writer, OutgoingMessage message, MessagePurpose purpose)
    {
        if (message.Content is { } content && (content.Length > 0 || purpose is MessagePurpose.Edit))
            writer.WriteString("content"u8, content);
        if (message.Embeds is { } embeds)
            WriteEmbeds(writer, embeds);
        if (message.Components is { } rows)
            ComponentWriter.WriteRows(writer, rows);
        WriteAllowedMentions(writer, message.AllowedMentions);
        var kept = purpose is MessagePurpose.Edit ? message.KeptAttachments : null;
        if (message.Files.Count > 0 || kept is not null)
            WriteAttachments(writer, message.Files, kept ?? []);
        if (purpose is MessagePurpose.EphemeralFollowup)
            writer.WriteNumber("flags"u8, Ephemeral);
        if (purpose is MessagePurpose.Create)
            WriteOrigins(writer, message);
    }

    private static void WriteOrigins(Utf8JsonWriter writer, OutgoingMessage message)
    {
        if (message.Silent)
            writer.WriteNumber("flags"u8, SuppressNotifications);
        if (message.ReplyTo is { } answered)
        {
            writer.WriteStartObject("message_reference"u8);
            writer.WritePropertyName("message_id"u8);
            WireNumbers.WriteString(writer, answered.Value);
            writer.WriteBoolean("fail_if_not_exists"u8, false);
            writer.WriteEndObject();
        }

        if (message.Nonce is not { } nonce)
            return;
        writer.WriteString("nonce"u8, nonce);
        writer.WriteBoolean("enforce_nonce"u8, true);
    }

    private static void WriteEmbeds(Utf8JsonWriter writer, IReadOnlyList<Embed> embeds)
    {
        writer.WriteStartArray("embeds"u8);
        foreach (var embed in embeds)
            WriteEmbed(writer, embed);
        writer.WriteEndArray();
    }

    private static void WriteEmbed(Utf8JsonWriter writer, Embed embed)
    {
        writer.WriteStartObject();
        WriteText(writer, "title"u8, embed.Title);
        WriteText(writer, "description"u8, embed.Description);
        WriteText(writer, "url"u8, embed.Url);
        if (embed.Color is { } color)
            writer.WriteNumber("color"u8, color);
        if (embed.Timestamp is { } timestamp)
            writer.WriteString("timestamp"u8, timestamp.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        WriteNested(writer, "footer"u8, "text"u8, embed.Footer?.Text);
        WriteNested(writer, "author"u8, "name"u8, embed.Author?.Name);
        WriteNested(writer, "image"u8, "url"u8, embed.Image?.Url);
        WriteNested(writer, "thumbnail"u8, "url"u8, embed.Thumbnail?.Url);
        if (embed.Fields is { Count: > 0 } fields)
            WriteFields(writer, fields);
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyList<EmbedField> fields)
    {
        writer.WriteStartArray("fields"u8);
        foreach (var field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, field.Name);
            writer.WriteString("value"u8, field.Value);
            if (field.Inline)
                writer.WriteBoolean("inline"u8, true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNested(Utf8JsonWriter writer, ReadOnlySpan<byte> outer, ReadOnlySpan<byte> inner, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        writer.WriteStartObject(outer);
        writer.WriteString(inner, value);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteString(name, value);
    }

    /// <summary>Always written: without it, Discord pings whatever the text mentions.</summary>
    private static void WriteAllowedMentions(Utf8JsonWriter writer, AllowedMentions mentions)
    {
        writer.WriteStartObject("allowed_mentions"u8);
        writer.WriteStartArray("parse"u8);
        writer.WriteEndArray();
        WriteIds(writer, "users"u8, mentions.Users);
        WriteIds(writer, "roles"u8, mentions.Roles);
        if (mentions.RepliedUser)
            writer.WriteBoolean("replied_user"u8, true);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Snowflake> ids)
    {
        if (ids.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var id in ids)
            WireNumbers.WriteString(writer, id.Value);
        writer.WriteEndArray();
    }

    /// <summary>All that shall hang on the message: whatever an edit leaves out here is gone.</summary>
    private static void WriteAttachments(Utf8JsonWriter writer, IReadOnlyList<FileUpload> files, IReadOnlyList<Snowflake> kept)
    {
        writer.WriteStartArray("attachments"u8);
        foreach (var id in kept)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id"u8);
            WireNumbers.WriteString(writer, id.Value);
            writer.WriteEndObject();
        }

        for (var index = 0; index < files.Count; index++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, index);
            writer.WriteString("filename"u8, files[index].Name);
            WriteText(writer, "description"u8, files[index].Description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
