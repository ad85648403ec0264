using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Control;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Page;

/// <summary>The world's clock as the page follows it.</summary>
internal static class PageClock
{
    public static JsonObject Show(WorldClock clock, bool connected) => new()
    {
        ["now"] = Json.Time(clock.GetUtcNow()),
        ["speed"] = clock.Speed,
        ["connected"] = connected,
    };

    /// <summary>Goes to one of the moments that the embedding program offers.</summary>
    public static async Task<JsonNode?> GoToAsync(LocalDiscordServer server, int index)
    {
        var (clock, stops) = (server.World.Clock, server.World.Options.ClockStops);
        if (index < 0 || index >= stops.Count)
            throw new ControlMistake("There is no such stop.");

        var moment = stops[index].Next(clock.GetUtcNow()) ?? throw new ControlMistake("There is nothing to go to.");
        await ClockControls.MoveAsync(server, moment).ConfigureAwait(false);
        return Show(clock, server.BotIsConnected);
    }
}
