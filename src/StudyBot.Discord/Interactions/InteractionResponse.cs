using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// What a handler answers. The router sends it as the callback, or, when it has deferred meanwhile, as the edit or
/// follow-up that comes to the same.
/// </summary>
public abstract record InteractionResponse;

/// <summary>A new message.</summary>
/// <param name="Message">What it says.</param>
/// <param name="Ephemeral">Whether only the member sees it.</param>
public sealed record Reply(OutgoingMessage Message, bool Ephemeral) : InteractionResponse
{
    /// <summary>A message that only the member sees.</summary>
    public static Reply Private(OutgoingMessage message) => new(message, Ephemeral: true);

    /// <summary>A sentence that only the member sees.</summary>
    public static Reply Private(string text) => new(OutgoingMessage.Text(text), Ephemeral: true);

    /// <summary>A message that the whole channel sees.</summary>
    public static Reply Public(OutgoingMessage message) => new(message, Ephemeral: false);
}

/// <summary>Changes the message that bears the component; only in answer to a component, or to a modal that one opened.</summary>
/// <param name="Message">What shall be different; null properties stay.</param>
public sealed record UpdateMessage(OutgoingMessage Message) : InteractionResponse;

/// <summary>Opens a form; never in answer to a modal, and never after a deferral, so its handler must not be slow.</summary>
/// <param name="Modal">The form.</param>
public sealed record ShowModal(Modal Modal) : InteractionResponse;
