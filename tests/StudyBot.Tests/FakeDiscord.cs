using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Discord.Model;

namespace StudyBot.Tests;

/// <summary>
/// Discord's HTTP API as a recorder: messages are kept and can be read back, and a test can decide the fate of the next
/// requests. What is really Discord-like is StudyBot.LocalDiscord; this is only quick.
/// </summary>
internal sealed class FakeDiscord(TimeProvider clock) : HttpMessageHandler
{
    public static readonly Snowflake Application = new(800);

    private readonly Lock _gate = new();
    private readonly Queue<Func<Func<HttpResponseMessage>, HttpResponseMessage>> _fates = new();
    private ulong _lastId = 2_000_000;

    /// <summary>Every request: method, path below the API's base, and JSON body if there was one.</summary>
    public List<(string Method, string Path, JsonNode? Body)> Requests { get; } = [];

    /// <summary>Messages that exist, oldest first.</summary>
    public List<JsonObject> Messages { get; } = [];

    /// <summary>Answers for paths that this fake does not know; the path is below the API's base.</summary>
    public Dictionary<string, string> Canned { get; } = [];

    /// <summary>The next request fails with this status and Discord code, and has no effect.</summary>
    public void RefuseNext(HttpStatusCode status, int code) =>
        Next(_ => Json(status, new JsonObject { ["code"] = code, ["message"] = "Refused by the test" }));

    /// <summary>The next request has its effect, but the answer is lost.</summary>
    public void LoseNextAnswer() => Next(effect =>
    {
        effect().Dispose();
        throw new HttpRequestException("The answer was lost by the test.");
    });

    public void Next(Func<Func<HttpResponseMessage>, HttpResponseMessage> fate)
    {
        lock (_gate)
            _fates.Enqueue(fate);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var json = body is { Length: > 0 } && body[0] is '{' or '[' ? JsonNode.Parse(body) : null;
        var path = request.RequestUri!.PathAndQuery["/api/v10/".Length..];
        lock (_gate)
        {
            Requests.Add((request.Method.Method, path, json));
            HttpResponseMessage Effect() => Answer(request.Method.Method, path, json);
            return _fates.TryDequeue(out var fate) ? fate(Effect) : Effect();
        }
    }

    private HttpResponseMessage Answer(string method, string path, JsonNode? body)
    {
        if (Canned.TryGetValue(path, out var canned))
            return Json(HttpStatusCode.OK, JsonNode.Parse(canned)!);
        var parts = path.Split('?')[0].Split('/');
        return (method, parts) switch
        {
            ("POST", ["channels", var channel, "messages"]) => Json(HttpStatusCode.OK, Create(channel, body!.AsObject())),
            ("GET", ["channels", var channel, "messages"]) => Json(
                HttpStatusCode.OK,
                new JsonArray([.. Enumerable.Reverse(Messages).Where(message => (string?)message["channel_id"] == channel).Select(message => message.DeepClone())])),
            _ => Json(HttpStatusCode.NotFound, new JsonObject { ["code"] = 0, ["message"] = $"FakeDiscord does not know {method} {path}" }),
        };
    }

    private JsonObject Create(string channel, JsonObject body)
    {
        if ((bool?)body["enforce_nonce"] == true &&
            Messages.FirstOrDefault(message => (string?)message["nonce"] == (string?)body["nonce"]) is { } existing)
        {
            return existing.DeepClone().AsObject();
        }

        var message = body.DeepClone().AsObject();
        message["id"] = (++_lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);
        message["channel_id"] = channel;
        message["author"] = new JsonObject { ["id"] = Application.ToString(), ["username"] = "studybot", ["bot"] = true };
        message["timestamp"] = clock.GetUtcNow().ToString("O");
        Messages.Add(message);
        return message.DeepClone().AsObject();
    }

    private static HttpResponseMessage Json(HttpStatusCode status, JsonNode body) => new(status)
    {
        Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
    };
}
