using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>One act of a member towards the bot, from the gateway event to the last follow-up.</summary>
internal sealed class Interaction
{
    public required ulong Id { get; init; }

    public required string Token { get; init; }

    public required InteractionType Type { get; init; }

    public required User User { get; init; }

    public required Channel Channel { get; init; }

    public required JsonObject Data { get; init; }

    /// <summary>On the wire's clock.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The message whose component (or whose component's modal) this is.</summary>
    public Message? Source { get; init; }

    /// <summary>The interaction that opened the modal which this submits.</summary>
    public Interaction? Opener { get; init; }

    public InteractionState State { get; set; }

    public CallbackType? Answer { get; set; }

    /// <summary>What <c>@original</c> means; null while there is none.</summary>
    public Message? Original { get; set; }

    /// <summary>What whoever acted looks at: after a change that was deferred, the newest message beside the one that was to change.</summary>
    public Message? Answered => Answer is CallbackType.DeferredUpdateMessage && Messages.Count > 0 ? Messages[^1] : Original;

    /// <summary>Every message that its token may edit.</summary>
    public List<Message> Messages { get; } = [];

    public TaskCompletionSource<InteractionOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a deferred answer has been filled in.</summary>
    public TaskCompletionSource Filled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ITimer? Deadline { get; set; }

    public Guild? Guild => Channel.Guild;
}

internal enum InteractionState
{
    Waiting,
    Answered,
    Expired,
}
