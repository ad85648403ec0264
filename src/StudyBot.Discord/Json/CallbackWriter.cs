using System.Text.Json;
using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Json;

/// <summary>Writes interaction callbacks (Receiving and Responding → Interaction Response object).</summary>
internal static class CallbackWriter
{
    private const int ChannelMessageWithSource = 4;
    private const int DeferredChannelMessageWithSource = 5;
    private const int DeferredUpdateMessage = 6;
    private const int UpdateMessageType = 7;
    private const int AutocompleteResult = 8;
    private const int ModalType = 9;
    private const int Ephemeral = 1 << 6;

    /// <param name="writer">Stands inside the callback's object.</param>
    /// <param name="response">Trimmed before.</param>
    public static void WriteProperties(Utf8JsonWriter writer, InteractionResponse response)
    {
        writer.WriteNumber("type"u8, response switch
        {
            Reply => ChannelMessageWithSource,
            UpdateMessage => UpdateMessageType,
            ShowModal => ModalType,
            _ => throw new NotSupportedException($"There is no wire form for a {response.GetType().Name}."),
        });
        writer.WriteStartObject("data"u8);
        switch (response)
        {
            case Reply reply:
                MessageWriter.WriteProperties(writer, reply.Message,
                    reply.Ephemeral ? MessagePurpose.EphemeralFollowup : MessagePurpose.Followup);
                break;
            case UpdateMessage update:
                MessageWriter.WriteProperties(writer, update.Message, MessagePurpose.Edit);
                break;
            case ShowModal { Modal: var modal }:
                ModalWriter.WriteProperties(writer, modal);
                break;
        }

        writer.WriteEndObject();
    }

    /// <exception cref="ArgumentOutOfRangeException"><see cref="Deferral.None"/> has no acknowledgement.</exception>
    public static void WriteDeferral(Utf8JsonWriter writer, Deferral deferral)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)deferral, (int)Deferral.None);
        writer.WriteNumber("type"u8, deferral is Deferral.Update ? DeferredUpdateMessage : DeferredChannelMessageWithSource);
        if (deferral is not Deferral.Private)
            return;
        writer.WriteStartObject("data"u8);
        writer.WriteNumber("flags"u8, Ephemeral);
        writer.WriteEndObject();
    }

    public static void WriteAutocomplete(Utf8JsonWriter writer, IReadOnlyList<CommandChoice> choices)
    {
        writer.WriteNumber("type"u8, AutocompleteResult);
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("choices"u8);
        foreach (var choice in choices)
            WriteChoice(writer, choice);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteChoice(Utf8JsonWriter writer, CommandChoice choice)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, choice.Name.Default);
        if (choice.Name.Localizations is { Count: > 0 } localizations)
        {
            writer.WriteStartObject("name_localizations"u8);
            foreach (var (locale, text) in localizations)
                writer.WriteString(locale, text);
            writer.WriteEndObject();
        }

        writer.WritePropertyName("value"u8);
        OptionValueConverter.WriteValue(writer, choice.Value);
        writer.WriteEndObject();
    }
}
