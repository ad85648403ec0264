using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class ReactionRoutes
{
    private const string Place = "/channels/{channel}/messages/{message}/reactions";
    private static readonly RateLimit Pace = RateLimit.Of(1, 0.25);

    public static IEnumerable<RestRoute> All =>
    [
        new("PUT", Place + "/{emoji}/@me", Add) { Limit = Pace },
        new("DELETE", Place + "/{emoji}/@me", call => Remove(call, call.World.ApplicationId)) { Limit = Pace },
        new("DELETE", Place + "/{emoji}/{user}", call => Remove(call, call.Id("user"))) { Limit = Pace },
        new("GET", Place + "/{emoji}", List),
        new("DELETE", Place + "/{emoji}", call => Clear(call, Emoji(call))) { Limit = Pace },
        new("DELETE", Place, call => Clear(call, null)) { Limit = Pace },
    ];

    private static RestResult Add(RestCall call)
    {
        var message = Reached(call);
        var emoji = Emoji(call);
        call.Require(message.Channel, Permissions.ReadMessageHistory);
        if (!message.Reactions.Exists(reaction => reaction.Emoji == emoji))
            call.Require(message.Channel, Permissions.AddReactions);

        call.World.Reactions.Add(message, emoji, call.World.Application.Bot);
        return RestResult.NoContent;
    }

    private static RestResult Remove(RestCall call, ulong userId)
    {
        var message = Reached(call);
        if (userId != call.World.ApplicationId)
            call.Require(message.Channel, Permissions.ManageMessages);

        call.World.Reactions.Remove(message, Emoji(call), userId);
        return RestResult.NoContent;
    }

    private static RestResult List(RestCall call)
    {
        var reaction = call.Message().Reactions.Find(item => item.Emoji == Emoji(call));
        var after = call.QueryId("after") ?? 0;
        var users = (reaction?.Users ?? []).Order().Where(id => id > after).Take(call.QueryCount("limit", 25, 100));
        return RestResult.Ok(Json.Array(users.Select(call.World.FindUser).OfType<User>(), PeopleJson.ToJson));
    }

    private static RestResult Clear(RestCall call, string? emoji)
    {
        var message = Reached(call);
        call.Require(message.Channel, Permissions.ManageMessages);
        call.World.Reactions.Clear(message, emoji);
        return RestResult.NoContent;
    }

    private static Message Reached(RestCall call)
    {
        var message = call.Message();
        return message.Channel.Thread is { Archived: true } ? throw ApiError.ThreadArchived() : message;
    }

    // Not the whole emoji table: a custom one is name:id, a Unicode one has no letter or digit of ASCII by itself except in keycaps.
    private static string Emoji(RestCall call)
    {
        var text = call.Text("emoji");
        var isCustom = text.LastIndexOf(':') is > 0 and var colon && ulong.TryParse(text[(colon + 1)..], out _);
        var isUnicode = text.Length is > 0 and < 40 && text.Any(letter => letter > 0x20E2 || letter is '\u00A9' or '\u00AE' or '\u203C' or '\u2049');
        return isCustom || isUnicode ? text : throw ApiError.UnknownEmoji();
    }
}
