using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Control;

/// <summary>What one person does and sees: <c>/users/{user}/…</c>.</summary>
internal static class ActorControls
{
    public static IEnumerable<ControlRoute> All => Doing.Concat(Seeing);

    private static IEnumerable<ControlRoute> Doing =>
    [
        Acts("run", RunAsync),
        Acts("autocomplete", call => call.Actor().AutocompleteAsync(call.Text("text"), call.TextOrNone("focused"), call.BodyIdOrNone("channel"), call.Ends)),
        Acts("press", call => call.Actor().PressAsync(call.BodyId("message"), call.Text("button"), call.Flag("wait", true), call.Ends)),
        Acts("select", call => call.Actor().SelectAsync(call.BodyId("message"), call.Text("customId"), Words(call.Body["values"]), call.Ends)),
        Acts("submit", call => call.Actor().SubmitModalAsync(Fields(call.Body["fields"]), call.Ends)),
        Acts("use-on-user", call => call.Actor().UseOnUserAsync(call.Text("name"), call.BodyId("target"), call.BodyIdOrNone("channel"), call.Ends)),
        Acts("use-on-message", call => call.Actor().UseOnMessageAsync(call.Text("name"), call.BodyId("target"), call.Ends)),
        ControlRoute.Do("POST", "/users/{user}/dismiss", call => call.Actor().DismissModal()),
        ControlRoute.Of("POST", "/users/{user}/send", call => ControlJson.Id(
            call.Actor().Send(call.Text("content"), call.BodyIdOrNone("channel"), call.BodyIdOrNone("replyTo")))),
        ControlRoute.Of("POST", "/users/{user}/open-dm", call => ControlJson.Id(call.Actor().OpenDm())),
        ControlRoute.Do("POST", "/users/{user}/type", call => call.Actor().StartTyping(call.BodyIdOrNone("channel"))),
        ControlRoute.Do("POST", "/users/{user}/react", call => call.Actor().React(call.BodyId("message"), call.Text("emoji"), call.Flag("on", true))),
        ControlRoute.Do("POST", "/users/{user}/join-voice", call => call.Actor().JoinVoice(call.BodyId("channel"), call.Flag("mute", false), call.Flag("deaf", false))),
        ControlRoute.Do("POST", "/users/{user}/leave-voice", call => call.Actor().LeaveVoice()),
        ControlRoute.Do("POST", "/users/{user}/join-guild", call => call.Actor().JoinGuild()),
        ControlRoute.Do("POST", "/users/{user}/leave-guild", call => call.Actor().LeaveGuild()),
        ControlRoute.Do("PUT", "/users/{user}/locale", call => call.Actor().Locale = call.Text("locale")),
        ControlRoute.Do("PUT", "/users/{user}/dms", call => call.Actor().AcceptsDms = call.Flag("open", true)),
    ];

    private static IEnumerable<ControlRoute> Seeing =>
    [
        ControlRoute.Of("GET", "/users/{user}/screen", Screen),
        ControlRoute.Of("GET", "/users/{user}/commands", call => Json.Array(call.Actor().Commands(call.QueryId("channel")), ControlJson.Of)),
        ControlRoute.Of("GET", "/users/{user}/channels/{channel}/messages", call => Json.Array(call.Actor().Read(call.Id("channel")), ControlJson.Of)),
        ControlRoute.Of("GET", "/users/{user}/dms", call => Json.Array(call.Actor().ReadDms(), ControlJson.Of)),
    ];

    private static ControlRoute Acts(string name, Func<ControlCall, Task<InteractionOutcome>> act) =>
        new("POST", "/users/{user}/" + name, async call => ControlJson.Of(await act(call).ConfigureAwait(false)));

    private static Task<InteractionOutcome> RunAsync(ControlCall call)
    {
        var channel = call.BodyIdOrNone("channel");
        var wait = call.Flag("wait", true);
        if (call.TextOrNone("text") is { } text)
            return call.Actor().RunAsync(text, name => File(call, name), channel, wait, call.Ends);

        var options = (call.Body["options"] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value);
        return call.Actor().RunAsync(new CommandCall(call.Text("name"), Words(call.Body["path"]), options), channel, wait, call.Ends);
    }

    private static LocalFile File(ControlCall call, string name)
    {
        var file = call.Body["files"].Objects().FirstOrDefault(item => item["filename"].AsText() == name)
            ?? throw new ControlMistake($"The body has no file “{name}” in “files”.");
        return LocalFile.Read(file) ?? throw new ControlMistake($"“{name}” has no content in base 64.");
    }

    private static JsonObject Screen(ControlCall call)
    {
        var actor = call.Actor();
        return new JsonObject
        {
            ["locale"] = actor.Locale,
            ["acceptsDms"] = actor.AcceptsDms,
            ["dmChannel"] = Json.Id(actor.DmChannel),
            ["modal"] = actor.Modal?.Json.DeepClone(),
            ["problem"] = actor.Problem,
            ["channels"] = Json.Array(actor.Channels, channel => JsonValue.Create(Json.Id(channel))),
        };
    }

    private static List<string> Words(JsonNode? node) => node is JsonArray list ? list.Select(Json.AsText).OfType<string>().ToList() : [];

    private static Dictionary<string, IReadOnlyList<string>> Fields(JsonNode? node) => (node as JsonObject ?? []).ToDictionary(
        pair => pair.Key,
        IReadOnlyList<string> (pair) => pair.Value is JsonArray ? Words(pair.Value) : [pair.Value.AsText() ?? ""]);
}
