using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Control;

/// <summary>The world's clock; the wire's cannot be touched.</summary>
internal static class ClockControls
{
    public static IEnumerable<ControlRoute> All =>
    [
        ControlRoute.Of("GET", "/clock", call => Show(call.World.Clock)),
        new("POST", "/clock/advance", AdvanceAsync),
        ControlRoute.Of("PUT", "/clock", call =>
        {
            call.World.Clock.Set(DateTimeOffset.TryParse(call.Text("now"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
                ? moment
                : throw new ControlMistake("“now” is no ISO 8601 time."));
            return Show(call.World.Clock);
        }),
        ControlRoute.Of("PUT", "/clock/speed", call =>
        {
            call.World.Clock.Speed = call.Seconds("speed", 1).TotalSeconds;
            return Show(call.World.Clock);
        }),
    ];

    /// <summary>Goes to a moment in the way that the embedding program chose.</summary>
    public static async Task MoveAsync(LocalDiscordServer server, DateTimeOffset moment)
    {
        if (server.World.Options.MoveClock is { } move)
            await move(moment, server.Ends).ConfigureAwait(false);
        else
            server.World.Clock.Set(moment);
    }

    private static async Task<JsonNode?> AdvanceAsync(ControlCall call)
    {
        var clock = call.World.Clock;
        var by = call.Seconds("seconds", 0);
        if (by < TimeSpan.Zero)
            throw new ControlMistake("“seconds” may not be negative.");
        await MoveAsync(call.Server, clock.GetUtcNow() + by).ConfigureAwait(false);
        return Show(clock);
    }

    private static JsonObject Show(WorldClock clock) => new() { ["now"] = Json.Time(clock.GetUtcNow()), ["speed"] = clock.Speed };
}
