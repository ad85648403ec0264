using StudyBot.LocalDiscord.Rest;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>Takes in WebSockets at /gateway, and at / for libraries that cut the path off.</summary>
internal static class GatewayEndpoint
{
    public static void Map(WebApplication app, GatewayHub hub, Task<LocalDiscordServer> ready)
    {
        app.MapGet("/gateway", context => AcceptAsync(context, hub, ready));
        app.MapGet("/", context => AcceptAsync(context, hub, ready));
    }

    private static async Task AcceptAsync(HttpContext context, GatewayHub hub, Task<LocalDiscordServer> ready)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await RestPipeline.WriteAsync(context, new RestResult(400, """{"message":"This address speaks WebSocket.","code":0}""")).ConfigureAwait(false);
            return;
        }

        var query = context.Request.Query;
        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        using var connection = new GatewayConnection(socket, hub, zlibStream: query["compress"] == "zlib-stream");
        if (query["v"].FirstOrDefault() is not (null or "10"))
            connection.Close(CloseCode.InvalidApiVersion, "Invalid API version.");
        else if (query["encoding"].FirstOrDefault() is not (null or "json") || query["compress"].FirstOrDefault() is not (null or "" or "zlib-stream"))
            connection.Close(CloseCode.DecodeError, "Unknown encoding or compression.");

        await connection.RunAsync((await ready.ConfigureAwait(false)).Ends).ConfigureAwait(false);
    }
}
