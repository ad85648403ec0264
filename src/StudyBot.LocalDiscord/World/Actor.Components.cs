using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World;

public sealed partial class Actor
{
    /// <summary>Presses a button.</summary>
    /// <param name="messageId">The message that carries it.</param>
    /// <param name="button">Its custom id, or its label.</param>
    /// <param name="wait">False returns at once, with <see cref="InteractionStatus.Sent"/>.</param>
    /// <param name="cancellationToken">Ends the wait, not the interaction.</param>
    public Task<InteractionOutcome> PressAsync(ulong messageId, string button, bool wait = true, CancellationToken cancellationToken = default) =>
        ActAsync(
            () =>
            {
                var (message, component) = Pressable(messageId, button);
                return component["type"].AsInt() is ComponentType.Button
                    ? Begin(message, component, new JsonObject())
                    : throw new Refusal("That is not a button.");
            },
            wait,
            cancellationToken);

    /// <summary>Chooses in a select menu.</summary>
    /// <param name="messageId">The message that carries it.</param>
    /// <param name="customId">Its custom id.</param>
    /// <param name="values">Option values or labels; ids, mentions or names for user, role and channel menus.</param>
    /// <param name="cancellationToken">Ends the wait, not the interaction.</param>
    public Task<InteractionOutcome> SelectAsync(ulong messageId, string customId, IReadOnlyList<string> values, CancellationToken cancellationToken = default) =>
        ActAsync(
            () =>
            {
                var (message, component) = Pressable(messageId, customId);
                var resolved = new Resolved(_world, message.Channel);
                var data = new JsonObject { ["values"] = new SelectValues(_world, message.Channel, resolved).Choose(component, values) };
                if (resolved.Json is { } entities)
                    data["resolved"] = entities;

                return Begin(message, component, data);
            },
            wait: true,
            cancellationToken);

    /// <summary>Sends the form that is open, and closes it.</summary>
    /// <param name="fields">Custom id and text of each text field; a field left out keeps what stood in it.</param>
    public Task<InteractionOutcome> SubmitModalAsync(params (string CustomId, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return SubmitModalAsync(fields.ToDictionary(field => field.CustomId, IReadOnlyList<string> (field) => [field.Value]));
    }

    /// <summary>Sends the form that is open, and closes it.</summary>
    /// <param name="fields">By custom id: one text, or a menu's chosen values. A field left out keeps what stood in it.</param>
    /// <param name="cancellationToken">Ends the wait, not the interaction.</param>
    public Task<InteractionOutcome> SubmitModalAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> fields, CancellationToken cancellationToken = default) =>
        ActAsync(
            () =>
            {
                var screen = _world.ScreenOf(UserId);
                var modal = screen.Modal ?? throw new Refusal("No form is open.");
                var interaction = Submit(modal, fields);
                screen.Modal = null;
                return interaction;
            },
            wait: true,
            cancellationToken);

    /// <summary>Sends a form that stands open in another of the person's windows, whatever is open in this one; also twice.</summary>
    /// <param name="modal">As it opened.</param>
    /// <param name="fields">As for the form that is open.</param>
    /// <param name="cancellationToken">Ends the wait, not the interaction.</param>
    public Task<InteractionOutcome> SubmitModalAsync(
        OpenModal modal, IReadOnlyDictionary<string, IReadOnlyList<string>> fields, CancellationToken cancellationToken = default) =>
        ActAsync(() => Submit(modal, fields), wait: true, cancellationToken);

    /// <summary>Closes the form without sending it. The bot never hears of it.</summary>
    public void DismissModal() => Locked(() => _world.ScreenOf(UserId).Modal = null);

    private Interaction Submit(OpenModal modal, IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        var opener = modal.Opener!;
        var data = new ModalForm(_world, opener.Channel).Fill(modal, fields);
        return _world.Interactions.Begin(InteractionType.ModalSubmit, User, opener.Channel, data, opener.Source, opener);
    }

    private Interaction Begin(Message message, JsonObject component, JsonObject data)
    {
        data["custom_id"] = component["custom_id"].AsText();
        data["component_type"] = component["type"].AsInt();
        data["id"] = component["id"].AsInt();
        return _world.Interactions.Begin(InteractionType.MessageComponent, User, message.Channel, data, message);
    }

    private (Message Message, JsonObject Component) Pressable(ulong messageId, string key)
    {
        var message = Find(messageId) ?? throw new Refusal("There is no such message.");
        var component = ComponentTree.Find(message.Components, key)
            ?? ComponentTree.All(message.Components).FirstOrDefault(item => item["label"].AsText() == key && item["custom_id"] is not null)
            ?? throw new Refusal($"There is no “{key}” on that message.");
        if (component["disabled"].AsBool())
            throw new Refusal($"“{key}” is disabled.");

        return message.Author.Id == _world.ApplicationId ? (message, component) : throw new Refusal("That message is not the bot's.");
    }

    private async Task<InteractionOutcome> ActAsync(Func<Interaction> begin, bool wait, CancellationToken cancellationToken)
    {
        Interaction interaction;
        try
        {
            interaction = Locked(() =>
            {
                _world.ScreenOf(UserId).Problem = null;
                return begin();
            });
        }
        catch (Refusal refusal)
        {
            Locked(() => _world.ScreenOf(UserId).Problem = refusal.Message);
            return new InteractionOutcome(InteractionStatus.NotSent) { Problem = refusal.Message };
        }

        return wait
            ? await interaction.Outcome.Task.WaitAsync(cancellationToken).ConfigureAwait(false)
            : new InteractionOutcome(InteractionStatus.Sent) { InteractionId = interaction.Id };
    }
}
