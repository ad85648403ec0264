using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World;

/// <content>What a person does to messages that stand already, and to an option half typed.</content>
public sealed partial class Actor
{
    /// <summary>Changes the words of one's own message.</summary>
    /// <exception cref="InvalidOperationException">It cannot be seen, or is someone else's.</exception>
    public void EditMessage(ulong messageId, string content) => Locked(() =>
    {
        var message = Seen(messageId);
        if (message.Author.Id != UserId)
            throw new InvalidOperationException("Only its author may edit a message.");

        _world.Messages.Edit(message, new JsonObject { ["content"] = content }, []);
        return 0;
    });

    /// <summary>Deletes one's own message, or with Manage Messages anyone's.</summary>
    /// <exception cref="InvalidOperationException">It cannot be seen, or may not be deleted by this person.</exception>
    public void DeleteMessage(ulong messageId) => Locked(() =>
    {
        var message = Seen(messageId);
        var mayManage = message.Channel.Guild is not null && Access.Of(message.Channel, UserId).Can(Permissions.ManageMessages);
        if (message.Author.Id != UserId && !mayManage)
            throw new InvalidOperationException("This message is someone else's.");

        _world.Messages.Delete(message);
        return 0;
    });

    /// <summary>Asks for suggestions while an option is being typed, the call given in parts.</summary>
    /// <param name="call">What stands in the message box; values that are not whole yet may be left out.</param>
    /// <param name="focused">The option under the cursor.</param>
    /// <param name="channel">Where.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<InteractionOutcome> AutocompleteAsync(CommandCall call, string focused, ulong? channel = null, CancellationToken cancellationToken = default) =>
        ActAsync(() => Call(Place(channel), _ => call, focused), wait: true, cancellationToken);

    /// <summary>Puts a form back on the screen whose sending failed; nothing if another opened meanwhile.</summary>
    internal void Reopen(OpenModal modal) => Locked(() => _world.ScreenOf(UserId).Modal ??= modal);

    private Message Seen(ulong messageId) => Find(messageId) ?? throw new InvalidOperationException("No such message can be seen.");
}
