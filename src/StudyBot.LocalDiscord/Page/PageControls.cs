using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Control;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Page;

/// <summary>What the page needs beyond the rest of the control surface.</summary>
internal static class PageControls
{
    public static IEnumerable<ControlRoute> All =>
    [
        ControlRoute.Of("GET", "/users/{user}/page", call => new PageView(call.Server, call.Actor()).Render()),
        ControlRoute.Of("GET", "/users/{user}/channels/{channel}/history", History),
        ControlRoute.Of("GET", "/users/{user}/channels/{channel}/pins", Pins),
        new("POST", "/users/{user}/suggest", SuggestAsync),
        new("POST", "/users/{user}/send-form", SendFormAsync),
        ControlRoute.Do("POST", "/users/{user}/edit-message", call => call.Actor().EditMessage(call.BodyId("message"), call.Text("content"))),
        ControlRoute.Do("POST", "/users/{user}/delete-message", call => call.Actor().DeleteMessage(call.BodyId("message"))),
        new("POST", "/clock/stops/{stop}", call => PageClock.GoToAsync(call.Server, (int)call.Id("stop"))),
        ControlRoute.Of("GET", "/actions", call => call.Server.PageActions.ToJson()),
        ControlRoute.Do("POST", "/actions/{action}", Start),
        ControlRoute.Do("DELETE", "/actions/{action}", call => call.Server.PageActions.Stop(call.PathText("action"))),
    ];

    private static JsonObject History(ControlCall call)
    {
        lock (call.World.Gate)
        {
            var limit = (int)(call.QueryId("limit") ?? 50);
            return Messages(call).History(Place(call), call.QueryId("before"), call.QueryId("after"), call.QueryId("around"), limit);
        }
    }

    private static JsonArray Pins(ControlCall call)
    {
        lock (call.World.Gate)
        {
            var (place, messages) = (Place(call), Messages(call));
            return Json.Array(place.Pins.Select(pin => place.Messages.Find(message => message.Id == pin.Message)).OfType<Message>(), messages.Render);
        }
    }

    private static PageMessages Messages(ControlCall call) => new(call.World, call.Id("user"));

    private static Channel Place(ControlCall call)
    {
        var channel = call.World.FindChannel(call.Id("channel"));
        return channel is not null && Access.Sees(channel, call.Id("user"), call.World.ApplicationId)
            ? channel
            : throw new ControlMistake("There is no such channel before these eyes.");
    }

    private static async Task<JsonNode?> SuggestAsync(ControlCall call)
    {
        var options = (call.Body["options"] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value);
        var path = (call.Body["path"] as JsonArray ?? []).Select(Json.AsText).OfType<string>().ToList();
        var typed = new CommandCall(call.Text("name"), path, options);
        var outcome = await call.Actor().AutocompleteAsync(typed, call.Text("focused"), call.BodyIdOrNone("channel"), call.Ends).ConfigureAwait(false);
        return ControlJson.Of(outcome);
    }

    /// <summary>As <c>submit</c>; but a form whose bot did not answer stays open, as on Discord, so that nothing typed is lost.</summary>
    private static async Task<JsonNode?> SendFormAsync(ControlCall call)
    {
        var actor = call.Actor();
        var form = actor.Modal;
        var fields = (call.Body["fields"] as JsonObject ?? []).ToDictionary(
            pair => pair.Key,
            IReadOnlyList<string> (pair) => pair.Value is JsonArray list ? list.Select(Json.AsText).OfType<string>().ToList() : [pair.Value.AsText() ?? ""]);
        var outcome = await actor.SubmitModalAsync(fields, call.Ends).ConfigureAwait(false);
        if (outcome.Status is InteractionStatus.NoResponse && form is not null)
            actor.Reopen(form);

        return ControlJson.Of(outcome);
    }

    private static void Start(ControlCall call)
    {
        if (!call.Server.PageActions.Start(call.PathText("action")))
            throw new ControlMistake("There is no such action.");
    }
}
