using StudyBot.Discord.Interactions;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest.Trimming;

namespace StudyBot.Discord.Rest;

/// <remarks>Trims first, then writes: JSON alone, or a form with <c>payload_json</c> when there are files.</remarks>
public sealed partial class DiscordRest
{
    private static HttpContent MessageBody(OutgoingMessage message, MessagePurpose purpose)
    {
        var trimmed = MessageTrimmer.Trim(message, purpose);
        var json = JsonContents.Write((trimmed, purpose),
            static (writer, state) => MessageWriter.WriteProperties(writer, state.trimmed, state.purpose));
        return WithFiles(json, trimmed.Files);
    }

    private static HttpContent CallbackBody(Interaction interaction, InteractionResponse response)
    {
        var (trimmed, files) = response switch
        {
            Reply reply => Callback(reply),
            UpdateMessage update when interaction is ComponentInteraction or ModalInteraction { Message: not null } => Callback(update),
            // A form that a command opened stands on no message.
            UpdateMessage update when interaction is ModalInteraction => Callback(Reply.Private(update.Message)),
            ShowModal { Modal: var modal } when interaction is not ModalInteraction =>
                (new ShowModal(ModalTrimmer.Trim(modal)), (IReadOnlyList<FileUpload>)[]),
            _ => throw new InvalidOperationException($"A {interaction.GetType().Name} cannot be answered with a {response.GetType().Name}."),
        };
        return WithFiles(JsonContents.Write(trimmed, CallbackWriter.WriteProperties), files);
    }

    private static (InteractionResponse Trimmed, IReadOnlyList<FileUpload> Files) Callback(Reply reply)
    {
        var message = MessageTrimmer.Trim(reply.Message, MessagePurpose.Followup);
        return (ReferenceEquals(message, reply.Message) ? reply : reply with { Message = message }, message.Files);
    }

    private static (InteractionResponse Trimmed, IReadOnlyList<FileUpload> Files) Callback(UpdateMessage update)
    {
        var message = MessageTrimmer.Trim(update.Message, MessagePurpose.Edit);
        return (new UpdateMessage(message), message.Files);
    }

    private static ByteArrayContent DeferralBody(Deferral deferral) =>
        JsonContents.Of(JsonContents.Write(deferral, CallbackWriter.WriteDeferral));

    private static ByteArrayContent AutocompleteBody(IReadOnlyList<CommandChoice> choices) =>
        JsonContents.Of(JsonContents.Write(ChoiceTrimmer.Trim(choices), CallbackWriter.WriteAutocomplete));

    private static HttpContent WithFiles(byte[] json, IReadOnlyList<FileUpload> files)
    {
        if (files.Count == 0)
            return JsonContents.Of(json);
        var form = new MultipartFormDataContent { { JsonContents.Of(json), "payload_json" } };
        for (var index = 0; index < files.Count; index++)
            form.Add(new ReadOnlyMemoryContent(files[index].Content), $"files[{index}]", files[index].Name);
        return form;
    }
}
