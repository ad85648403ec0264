using System.Net;
using System.Text.Json.Nodes;

namespace StudyBot.Tests;

/// <summary>Threads, forum posts and pins, as simple as can be.</summary>
internal sealed partial class FakeDiscord
{
    /// <summary>Threads and forum posts, oldest first; <c>archived</c> ones are no longer active.</summary>
    public List<JsonObject> Threads { get; } = [];

    /// <summary>Ids of pinned messages, first pinned first.</summary>
    public List<string> Pins { get; } = [];

    /// <summary>Ids of roles that the bot may not ping.</summary>
    public HashSet<string> Unpingable { get; } = [];

    private HttpResponseMessage? AnswerThreads(string method, string[] parts, JsonNode? body) => (method, parts) switch
    {
        ("POST", ["channels", var channel, "messages", var message, "threads"]) => Json(HttpStatusCode.OK, Open(message, channel, body!)),
        ("POST", ["channels", var forum, "threads"]) => Json(HttpStatusCode.OK, OpenPost(forum, body!)),
        ("GET", ["guilds", _, "threads", "active"]) => Json(HttpStatusCode.OK, Listed(isArchived: false)),
        ("GET", ["channels", var channel, "threads", "archived", "public"]) => Json(HttpStatusCode.OK, Listed(isArchived: true, channel)),
        ("PUT", ["channels", _, "messages", "pins", var id]) => Pinned(id),
        ("DELETE", ["channels", _, "messages", "pins", var id]) => Unpinned(id),
        _ => null,
    };

    private JsonObject Open(string id, string parent, JsonNode body)
    {
        Threads.Add(new JsonObject { ["id"] = id, ["type"] = 11, ["parent_id"] = parent, ["name"] = (string?)body["name"] });
        return Threads[^1].DeepClone().AsObject();
    }

    private JsonObject OpenPost(string forum, JsonNode body)
    {
        var id = NewId().ToString();
        var post = Open(id, forum, body);
        var first = body["message"]!.DeepClone().AsObject();
        first["id"] = id;
        post["message"] = Create(id, first);
        return post;
    }

    private JsonObject Listed(bool isArchived, string? parent = null) => new()
    {
        ["threads"] = new JsonArray([.. Threads
            .Where(thread => ((bool?)thread["archived"] == true) == isArchived && (parent is null || (string?)thread["parent_id"] == parent))
            .Select(thread => thread.DeepClone())]),
    };

    private HttpResponseMessage Pinned(string id)
    {
        Pins.Add(id);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private HttpResponseMessage Unpinned(string id)
    {
        Pins.Remove(id);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
