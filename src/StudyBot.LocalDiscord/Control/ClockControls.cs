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
        ControlRoute.Of("POST", "/clock/advance", call =>
        {
            call.World.Clock.Advance(call.Seconds("seconds", 0));
            return Show(call.World.Clock);
        }),
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

    private static JsonObject Show(WorldClock clock) => new() { ["now"] = Json.Time(clock.GetUtcNow()), ["speed"] = clock.Speed };
}
