using System.Text;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>Hands events on from the receive loop: interactions to the router, the rest to the queue. Neither waits.</summary>
/// <param name="acceptInteraction">Takes the data of INTERACTION_CREATE, copies what it needs, and returns at once.</param>
/// <param name="queue">Takes the other events.</param>
/// <param name="logger">For events that could not be read.</param>
internal sealed partial class GatewayDispatcher(
    Action<ReadOnlyMemory<byte>> acceptInteraction, GatewayEventQueue queue, ILogger logger)
{
    private volatile bool _refusing;

    /// <summary>From now on, new interactions are left alone: whoever stops must not start anything.</summary>
    public void RefuseInteractions() => _refusing = true;

    /// <summary>Hands one event on. Never throws and never waits.</summary>
    /// <param name="eventName">As in <see cref="GatewayFrame.EventName"/>.</param>
    /// <param name="data">As in <see cref="GatewayFrame.Data"/>; not used after the return.</param>
    public void Dispatch(ReadOnlySpan<byte> eventName, ReadOnlyMemory<byte> data)
    {
        try
        {
            if (eventName.SequenceEqual("INTERACTION_CREATE"u8))
            {
                if (!_refusing)
                    acceptInteraction(data);
            }
            else if (queue.HasHandlers && GatewayEventTable.Read(eventName, data.Span) is { } known)
            {
                queue.Post(known);
            }
        }
        catch (Exception exception)
        {
            // Without the exception's own text, which may quote what a member wrote.
            LogUnreadable(logger, Encoding.UTF8.GetString(eventName), data.Length, exception.GetType().Name, exception.StackTrace);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Gateway: could not take in {EventName} of {Bytes} bytes: {Kind}\n{StackTrace}")]
    private static partial void LogUnreadable(ILogger logger, string eventName, int bytes, string kind, string? stackTrace);
}
