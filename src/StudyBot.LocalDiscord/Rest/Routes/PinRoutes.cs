using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest.Routes;

/// <summary>Pins, by their old routes and by the paged ones that replaced them.</summary>
internal static class PinRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/channels/{channel}/pins", List) { Limit = RateLimit.Of(1, 5) },
        new("PUT", "/channels/{channel}/pins/{message}", call => Set(call, true)),
        new("DELETE", "/channels/{channel}/pins/{message}", call => Set(call, false)),
        new("GET", "/channels/{channel}/messages/pins", Page),
        new("PUT", "/channels/{channel}/messages/pins/{message}", call => Set(call, true)),
        new("DELETE", "/channels/{channel}/messages/pins/{message}", call => Set(call, false)),
    ];

    private static RestResult List(RestCall call)
    {
        var pinned = Pins(call.Channel()).Take(50).Select(pin => pin.Message);
        return RestResult.Ok(Json.Array(pinned, call.World.Render.Render));
    }

    private static RestResult Page(RestCall call)
    {
        var limit = call.QueryCount("limit", 50, 50);
        var before = DateTimeOffset.TryParse(call.Query("before"), out var moment) ? moment : DateTimeOffset.MaxValue;
        var pins = Pins(call.Channel()).Where(pin => pin.At < before).ToList();
        return RestResult.Ok(new JsonObject
        {
            ["items"] = Json.Array(pins.Take(limit), pin => new JsonObject
            {
                ["pinned_at"] = Json.Time(pin.At),
                ["message"] = call.World.Render.Render(pin.Message),
            }),
            ["has_more"] = pins.Count > limit,
        });
    }

    private static RestResult Set(RestCall call, bool pinned)
    {
        var message = call.Message();
        call.Require(message.Channel, Permissions.PinMessages);
        call.RequireOpen(message.Channel);

        if (message.Pinned == pinned)
            return RestResult.NoContent;

        if (pinned && message.Channel.Pins.Count >= call.World.PinLimit)
            throw ApiError.TooManyPins(call.World.PinLimit);

        call.World.Messages.SetPinned(message, pinned);
        if (pinned)
            Announce(call, message);

        return RestResult.NoContent;
    }

    private static void Announce(RestCall call, Message message)
    {
        var reference = new JsonObject
        {
            ["type"] = 0,
            ["channel_id"] = Json.Id(message.Channel.Id),
            ["message_id"] = Json.Id(message.Id),
        };
        if (message.Channel.Guild is { } guild)
            reference["guild_id"] = Json.Id(guild.Id);

        call.World.Messages.Post(new MessageDraft(message.Channel, call.World.Application.Bot, [])
        {
            Type = MessageType.ChannelPinnedMessage,
            Reference = reference,
        });
    }

    private static IEnumerable<(Message Message, DateTimeOffset At)> Pins(Channel channel) => channel.Pins
        .Select(pin => (channel.Messages.Find(message => message.Id == pin.Message)!, pin.At))
        .Where(pin => pin.Item1 is not null);
}
