using System.Threading.Channels;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Control;

/// <summary>Server-sent events for pages that watch: what happens in the world, and what crosses the wire.</summary>
internal static class EventStreams
{
    /// <summary>Each event's name is Discord's (or LOCAL_MODAL, LOCAL_PROBLEM), its data the event's JSON. Private replies are among them.</summary>
    public static async Task WorldAsync(HttpContext context, Task<LocalDiscordServer> ready)
    {
        var server = await ready.ConfigureAwait(false);
        var queue = System.Threading.Channels.Channel.CreateUnbounded<(string, string)>();
        using var watching = server.World.Observe(happening =>
        {
            // Its token is the bot's; the wire log shows the frame without it.
            if (happening.Name is not "INTERACTION_CREATE")
                queue.Writer.TryWrite((happening.Name, happening.Json));
        });
        await PumpAsync(context, server, queue.Reader).ConfigureAwait(false);
    }

    /// <summary>Each event's data is an entry as <c>GET /control/wire</c> lists them.</summary>
    public static async Task WireAsync(HttpContext context, Task<LocalDiscordServer> ready)
    {
        var server = await ready.ConfigureAwait(false);
        var queue = System.Threading.Channels.Channel.CreateUnbounded<(string, string)>();
        using var watching = server.WireLog.Watch(entry => queue.Writer.TryWrite(("WIRE", FaultControls.Of(entry).Text())));
        await PumpAsync(context, server, queue.Reader).ConfigureAwait(false);
    }

    public static async Task PumpAsync(HttpContext context, LocalDiscordServer server, ChannelReader<(string Name, string Data)> reader)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.Ends);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.Response.WriteAsync(": watching\n\n", ends.Token).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(ends.Token).ConfigureAwait(false);
            await foreach (var (name, data) in reader.ReadAllAsync(ends.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", ends.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(ends.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The watcher left, or the server ends: both are how a stream is meant to end.
            await context.Response.CompleteAsync().ConfigureAwait(false);
        }
    }
}
