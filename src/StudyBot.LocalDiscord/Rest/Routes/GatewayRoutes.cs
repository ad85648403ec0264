using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class GatewayRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/gateway", call => RestResult.Ok(new JsonObject { ["url"] = call.Hub.Url })) { NeedsBotToken = false },
        new("GET", "/gateway/bot", Bot) { Limit = RateLimit.Of(2, 5) },
    ];

    private static RestResult Bot(RestCall call) => RestResult.Ok(new JsonObject
    {
        ["url"] = call.Hub.Url,
        ["shards"] = call.World.Options.RecommendedShards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = call.World.Options.RateLimits.SessionStarts,
            ["remaining"] = call.Hub.Identifies.Remaining,
            ["reset_after"] = (long)call.Hub.Identifies.ResetAfter.TotalMilliseconds,
            ["max_concurrency"] = call.World.Options.MaxConcurrency,
        },
    });
}
