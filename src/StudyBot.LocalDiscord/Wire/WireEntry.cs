namespace StudyBot.LocalDiscord.Wire;

/// <summary>One thing that crossed the wire; secrets are struck out.</summary>
/// <param name="Number">Counts up from 1.</param>
/// <param name="At">On the wire's clock.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Summary">A line to skim: <c>POST /channels/1/messages 200</c>, <c>MESSAGE_CREATE s=4</c>.</param>
/// <param name="Sent">What the bot sent; null if nothing.</param>
/// <param name="Received">What the bot got; null if nothing.</param>
public sealed record WireEntry(long Number, DateTimeOffset At, WireKind Kind, string Summary, string? Sent, string? Received);

/// <summary>The kinds of things on the wire.</summary>
public enum WireKind
{
    /// <summary>A gateway frame from the bot.</summary>
    FrameIn,

    /// <summary>A gateway frame to the bot.</summary>
    FrameOut,

    /// <summary>A gateway connection opened or closed.</summary>
    Socket,

    /// <summary>An HTTP request with its answer.</summary>
    Exchange,
}
