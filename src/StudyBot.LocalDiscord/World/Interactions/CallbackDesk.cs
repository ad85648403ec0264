using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Carries out a bot's first answer to an interaction. Called under the world's lock.</summary>
internal sealed class CallbackDesk(DiscordWorld world)
{
    /// <summary>Answers, and wakes whoever acted. The body has passed validation.</summary>
    public void Answer(Interaction interaction, CallbackType type, JsonObject data, IReadOnlyList<UploadedFile> files)
    {
        var outcome = Carry(interaction, type, data, files);
        interaction.State = InteractionState.Answered;
        interaction.Answer = type;
        interaction.Deadline?.Dispose();
        if (type is not (CallbackType.DeferredChannelMessageWithSource or CallbackType.DeferredUpdateMessage))
            interaction.Filled.TrySetResult();

        interaction.Outcome.TrySetResult(outcome with { InteractionId = interaction.Id });
    }

    private InteractionOutcome Carry(Interaction interaction, CallbackType type, JsonObject data, IReadOnlyList<UploadedFile> files)
    {
        switch (type)
        {
            case CallbackType.ChannelMessageWithSource:
                return Seen(InteractionStatus.Replied, Post(interaction, data, files, MessageFlags.None));
            case CallbackType.DeferredChannelMessageWithSource:
                return Seen(InteractionStatus.Deferred, Post(interaction, Deferral(data), [], MessageFlags.Loading));
            case CallbackType.UpdateMessage:
                interaction.Original = interaction.Source;
                world.Messages.Edit(interaction.Source!, data, files);
                return Seen(InteractionStatus.Updated, interaction.Source!);
            case CallbackType.DeferredUpdateMessage:
                interaction.Original = interaction.Source;
                return new InteractionOutcome(InteractionStatus.DeferredUpdate);
            case CallbackType.AutocompleteResult:
                return new InteractionOutcome(InteractionStatus.Choices) { Choices = Choices(data, interaction.User.Locale) };
            case CallbackType.Modal:
                var modal = OpenModal.From(data, interaction);
                world.ShowModal(interaction.User.Id, interaction.Channel, modal);
                return new InteractionOutcome(InteractionStatus.Modal) { Modal = modal };
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type, "Not an answer that this server carries out.");
        }
    }

    private Message Post(Interaction interaction, JsonObject data, IReadOnlyList<UploadedFile> files, MessageFlags extra)
    {
        var message = world.Messages.Post(InteractionDrafts.Draft(world, interaction, data, original: null) with
        {
            Files = files,
            ExtraFlags = extra,
        });
        interaction.Original = message;
        interaction.Messages.Add(message);
        return message;
    }

    // A deferral says nothing but whether the answer will be private.
    private static JsonObject Deferral(JsonObject data) => new() { ["flags"] = (data["flags"].AsInt() ?? 0) & (int)MessageFlags.Ephemeral };

    private InteractionOutcome Seen(InteractionStatus status, Message message) => new(status) { Message = VisibleMessage.Of(message, world) };

    private static List<Choice> Choices(JsonObject data, string locale) =>
        data["choices"].Objects().Select(item => new Choice(
            (item["name_localizations"]?[locale]).AsText() ?? item["name"].AsText() ?? "",
            item["value"]?.DeepClone())).ToList();
}
