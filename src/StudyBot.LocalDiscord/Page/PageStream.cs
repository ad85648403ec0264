using System.Text.Json.Nodes;
using System.Threading.Channels;
using StudyBot.LocalDiscord.Control;
using StudyBot.LocalDiscord.World;
using Events = System.Threading.Channels.Channel;

namespace StudyBot.LocalDiscord.Page;

/// <summary>What happens before one person's eyes, as server-sent events; nothing that this person may not see.</summary>
internal sealed class PageStream(LocalDiscordServer server, Actor actor)
{
    // More than this waiting, and the page is told to read anew: one answer instead of a flood that it could not follow.
    private const int MostWaiting = 300;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    private readonly DiscordWorld _world = server.World;
    private readonly PageMessages _messages = new(server.World, actor.UserId);

    public static async Task WatchAsync(HttpContext context, Task<LocalDiscordServer> ready)
    {
        var server = await ready.ConfigureAwait(false);
        if (!ulong.TryParse(context.Request.RouteValues["user"] as string, out var user) || !server.World.Exists(user))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var guild = ulong.TryParse(context.Request.Query["guild"], out var id) ? id : (ulong?)null;
        await new PageStream(server, server.World.As(user, guild)).RunAsync(context).ConfigureAwait(false);
    }

    private async Task RunAsync(HttpContext context)
    {
        var queue = Events.CreateUnbounded<(string Name, string Data)>();
        using var watching = _world.Observe(happening => queue.Writer.TryWrite((happening.Name, happening.Json)));
        using var acting = server.PageActions.Watch(action => queue.Writer.TryWrite(("action", action.Text())));
        await using var beat = TimeProvider.System.CreateTimer(_ => queue.Writer.TryWrite(("beat", "")), null, TimeSpan.Zero, Beat);
        var seen = Events.CreateUnbounded<(string, string)>();
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.Ends);
        var translating = TranslateAsync(queue.Reader, seen.Writer, ends.Token);
        await EventStreams.PumpAsync(context, server, seen.Reader).ConfigureAwait(false);
        await ends.CancelAsync().ConfigureAwait(false);
        await translating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TranslateAsync(ChannelReader<(string Name, string Data)> from, ChannelWriter<(string, string)> to, CancellationToken ends)
    {
        await foreach (var (name, data) in from.ReadAllAsync(ends).ConfigureAwait(false))
        {
            var isBehind = from.Count > MostWaiting;
            while (isBehind && from.TryRead(out _))
                continue;

            var (shown, json) = name switch
            {
                _ when isBehind => ("behind", "{}"),
                "beat" => ("clock", PageClock.Show(_world.Clock, server.BotIsConnected).Text()),
                "action" => ("action", data),
                _ => Translate(name, (JsonObject)JsonNode.Parse(data)!),
            };
            if (json is not null)
                await to.WriteAsync((shown, json), ends).ConfigureAwait(false);
        }
    }

    private (string Name, string? Json) Translate(string name, JsonObject data) => name switch
    {
        "MESSAGE_CREATE" => ("message", Message(data, data["id"].AsId(), isNew: true)),
        "MESSAGE_UPDATE" => ("message", Message(data, data["id"].AsId(), isNew: false)),
        "MESSAGE_DELETE" or "MESSAGE_DELETE_BULK" => ("gone", data.Text()),
        "TYPING_START" => ("typing", data["user_id"].AsId() != actor.UserId && Sees(data) ? data.Text() : null),
        "LOCAL_MODAL" => ("modal", data["user_id"].AsId() == actor.UserId ? data["modal"].Text() : null),
        "LOCAL_PROBLEM" => ("problem", data["user_id"].AsId() == actor.UserId ? data.Text() : null),
        "INTERACTION_CREATE" or "THREAD_MEMBERS_UPDATE" or "CHANNEL_PINS_UPDATE" => (name, null),
        _ when name.StartsWith("MESSAGE_REACTION", StringComparison.Ordinal) => ("message", Message(data, data["message_id"].AsId(), isNew: false)),
        _ => ("changed", "{}"),
    };

    // As it stands now, which may be later than the event: a client that puts it in place of the old is right either way.
    private string? Message(JsonObject data, ulong? id, bool isNew)
    {
        lock (_world.Gate)
        {
            var channel = _world.FindChannel(data["channel_id"].AsId() ?? 0);
            var message = channel?.Messages.FindLast(item => item.Id == id);
            if (message is null || !message.VisibleTo(actor.UserId) || !Access.Sees(channel!, actor.UserId, _world.ApplicationId))
                return null;

            return new JsonObject { ["isNew"] = isNew, ["message"] = _messages.Render(message) }.Text();
        }
    }

    private bool Sees(JsonObject data)
    {
        lock (_world.Gate)
            return _world.FindChannel(data["channel_id"].AsId() ?? 0) is { } channel && Access.Sees(channel, actor.UserId, _world.ApplicationId);
    }
}
