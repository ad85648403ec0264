using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>What a member saw happen after acting.</summary>
/// <param name="Status">The kind of answer.</param>
public sealed record InteractionOutcome(InteractionStatus Status)
{
    /// <summary>The interaction's id; null if Discord's client refused and nothing was sent to the bot.</summary>
    public ulong? InteractionId { get; init; }

    /// <summary>The reply, or the updated message, as the member saw it at that moment; null if there is none.</summary>
    public VisibleMessage? Message { get; init; }

    /// <summary>The form that opened; null unless <see cref="InteractionStatus.Modal"/>.</summary>
    public OpenModal? Modal { get; init; }

    /// <summary>The suggestions; empty unless <see cref="InteractionStatus.Choices"/>.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The words that the client shows when it did not go well; null when it did.</summary>
    public string? Problem { get; init; }
}

/// <summary>The kinds of answer to an interaction, from the member's side.</summary>
public enum InteractionStatus
{
    /// <summary>A new message (callback 4).</summary>
    Replied,

    /// <summary>"… is thinking" (callback 5); the words follow by an edit.</summary>
    Deferred,

    /// <summary>The component's message changed (callback 7).</summary>
    Updated,

    /// <summary>Nothing visible yet; the component's message may change later (callback 6).</summary>
    DeferredUpdate,

    /// <summary>A form opened (callback 9).</summary>
    Modal,

    /// <summary>Suggestions came (callback 8).</summary>
    Choices,

    /// <summary>"The application did not respond": no valid callback within the deadline.</summary>
    NoResponse,

    /// <summary>The client refused what the member did; the bot heard nothing.</summary>
    NotSent,

    /// <summary>Sent to the bot, and not waited for.</summary>
    Sent,
}

/// <summary>An autocomplete suggestion.</summary>
/// <param name="Name">What the member reads, in the member's language if the bot gave it.</param>
/// <param name="Value">What is sent when it is taken.</param>
public sealed record Choice(string Name, JsonNode? Value);

/// <summary>Kinds of answers together.</summary>
public static class InteractionStatusExtensions
{
    /// <summary>Whether the words, or the change, are still to come.</summary>
    public static bool IsDeferred(this InteractionStatus status) => status is InteractionStatus.Deferred or InteractionStatus.DeferredUpdate;
}
