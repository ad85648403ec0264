using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Page;
using StudyBot.LocalDiscord.Rest;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Control;

/// <summary>Puts the control surface on its paths: <c>/control/…</c>, JSON in and out, mistakes as <c>{"error": "…"}</c>.</summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication app, Task<LocalDiscordServer> ready)
    {
        IEnumerable<ControlRoute> routes = [.. BuildingControls.All, .. ActorControls.All, .. ClockControls.All, .. FaultControls.All, .. PageControls.All];
        foreach (var route in routes)
            app.MapMethods("/control" + route.Template, [route.Method], context => InvokeAsync(context, route, ready));

        app.MapGet("/control/events", context => EventStreams.WorldAsync(context, ready));
        app.MapGet("/control/users/{user}/stream", context => PageStream.WatchAsync(context, ready));
        app.MapGet("/control/wire/stream", context => EventStreams.WireAsync(context, ready));
    }

    private static async Task InvokeAsync(HttpContext context, ControlRoute route, Task<LocalDiscordServer> ready)
    {
        var server = await ready.ConfigureAwait(false);
        RestResult result;
        try
        {
            var body = await ControlBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var answer = await route.Handle(new ControlCall(server, context.Request, body, context.RequestAborted)).ConfigureAwait(false);
            result = answer is null ? RestResult.NoContent : RestResult.Ok(answer);
        }
        catch (Exception mistake) when (mistake is ControlMistake or InvalidOperationException or KeyNotFoundException or ArgumentException or JsonException or ApiError)
        {
            result = new RestResult(400, new JsonObject { ["error"] = mistake.Message }.Text());
        }

        await RestPipeline.WriteAsync(context, result).ConfigureAwait(false);
    }
}
