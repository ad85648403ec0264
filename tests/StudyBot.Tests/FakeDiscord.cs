using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Tests;

/// <summary>
/// Discord's HTTP API as a recorder: messages are kept and can be read back, and a test can decide the fate of the next
/// requests. What is really Discord-like is StudyBot.LocalDiscord; this is only quick.
/// </summary>
internal sealed partial class FakeDiscord(TimeProvider clock) : HttpMessageHandler
{
    public static readonly Snowflake Application = new(800);

    private readonly Lock _gate = new();
    private readonly Queue<Func<Func<HttpResponseMessage>, HttpResponseMessage>> _fates = new();
    private readonly Dictionary<Uri, byte[]> _files = [];
    private Snowflake _lastId;

    /// <summary>Every request: method, path below the API's base, and JSON body if there was one.</summary>
    public List<(string Method, string Path, JsonNode? Body)> Requests { get; } = [];

    /// <summary>How urgent each of them was.</summary>
    public List<(string Path, Urgency Urgency)> Urgencies { get; } = [];

    /// <summary>Messages that exist, oldest first.</summary>
    public List<JsonObject> Messages { get; } = [];

    /// <summary>Answers for paths that this fake does not know; the path is below the API's base.</summary>
    public Dictionary<string, string> Canned { get; } = [];

    /// <summary>Newer than every id before, whoever made it; Discord's clock never goes back.</summary>
    public Snowflake NewId()
    {
        lock (_gate)
        {
            var stamped = Snowflake.At(clock.GetUtcNow());
            return _lastId = new((stamped > _lastId ? stamped : _lastId).Value + 1);
        }
    }

    /// <summary>The next request fails with this status and Discord code, and has no effect.</summary>
    public void RefuseNext(HttpStatusCode status, int code) => Next(_ => Refusal(status, code));

    /// <summary>Requests that fail without effect, as long as it stands; null for those that work.</summary>
    public Func<(string Method, string Path, JsonNode? Body), (HttpStatusCode Status, int Code)?>? RefuseWhere { get; set; }

    /// <summary>What the requests of a path wait for before they have any effect; null for those that wait for nothing.</summary>
    public Func<string, Task?>? HoldWhere { get; set; }

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

    /// <summary>A member's file, as a command's options carry it; the bot can fetch it.</summary>
    public Attachment Upload(string name, byte[] content)
    {
        var id = NewId();
        var url = new Uri($"http://discord.invalid/ephemeral-attachments/1/{id}/file");
        lock (_gate)
            _files[url] = content;
        return new Attachment { Id = id, FileName = name, Size = content.Length, Url = url };
    }

    /// <summary>Others talk in a channel, at this moment.</summary>
    public void Chat(Snowflake channel, int messages)
    {
        lock (_gate)
        {
            for (var said = 0; said < messages; said++)
                Add(channel.ToString(), new JsonObject { ["content"] = "ㅋㅋ" }, author: new(700), "jisu");
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (FileAt(request.RequestUri!) is { } file)
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(file) };
        // Of a message with files only the words are kept.
        var content = request.Content is MultipartContent parts
            ? parts.First(part => part.Headers.ContentDisposition?.Name?.Trim('"') == "payload_json")
            : request.Content;
        var body = content is null ? null : await content.ReadAsStringAsync(cancellationToken);
        var json = body is { Length: > 0 } && body[0] is '{' or '[' ? JsonNode.Parse(body) : null;
        var path = request.RequestUri!.PathAndQuery["/api/v10/".Length..];
        if (HoldWhere?.Invoke(path) is { } until)
            await until.WaitAsync(cancellationToken);
        lock (_gate)
        {
            Requests.Add((request.Method.Method, path, json));
            if (request is DiscordRequest { Urgency: var urgency })
                Urgencies.Add((path, urgency));
            HttpResponseMessage Effect() => RefuseWhere?.Invoke(Requests[^1]) is { } refusal ? Refusal(refusal.Status, refusal.Code) : Answer(request.Method.Method, path, json);
            return _fates.TryDequeue(out var fate) ? fate(Effect) : Effect();
        }
    }

    private byte[]? FileAt(Uri url)
    {
        lock (_gate)
            return _files.GetValueOrDefault(url);
    }

    private HttpResponseMessage Answer(string method, string path, JsonNode? body)
    {
        if (Canned.TryGetValue(path, out var canned))
            return Json(HttpStatusCode.OK, JsonNode.Parse(canned)!);
        var parts = path.Split('?')[0].Split('/');
        return (method, parts) switch
        {
            ("GET", ["guilds", var guild, "channels"]) => Json(HttpStatusCode.OK, Channels(guild)),
            ("POST", ["channels", var channel, "messages"]) => Json(HttpStatusCode.OK, Create(channel, body!.AsObject())),
            ("GET", ["channels", var channel, "messages"]) => Json(HttpStatusCode.OK, Page(channel, path)),
            ("GET", ["channels", _, "messages", var id]) when Find(id) is { } message => Json(HttpStatusCode.OK, message.DeepClone()),
            ("PATCH", ["channels", _, "messages", var id]) when Find(id) is { } message => Json(HttpStatusCode.OK, Edit(message, body!.AsObject())),
            _ => AnswerThreads(method, parts, body) ?? AnswerRoles(method, parts) ?? Json(HttpStatusCode.NotFound, new JsonObject { ["code"] = 0, ["message"] = $"FakeDiscord does not know {method} {path}" }),
        };
    }

    /// <summary>Those that are canned one by one.</summary>
    private JsonArray Channels(string guild) => new([.. Canned
        .Where(canned => canned.Key.StartsWith("channels/", StringComparison.Ordinal))
        .Select(canned => JsonNode.Parse(canned.Value))
        .Where(channel => (string?)channel?["guild_id"] == guild)]);

    private JsonObject Create(string channel, JsonObject body)
    {
        if ((bool?)body["enforce_nonce"] == true &&
            Messages.FirstOrDefault(message => (string?)message["nonce"] == (string?)body["nonce"]) is { } existing)
        {
            return existing.DeepClone().AsObject();
        }

        var message = body.DeepClone().AsObject();
        var pinged = message["allowed_mentions"]?["roles"]?.AsArray() ?? [];
        message["mention_roles"] = new JsonArray([.. pinged.Where(role => !Unpingable.Contains((string)role!)).Select(role => role!.DeepClone())]);
        return Add(channel, message, Application, "studybot").DeepClone().AsObject();
    }

    private JsonObject? Find(string id) => Messages.FirstOrDefault(message => (string?)message["id"] == id);

    private static JsonNode Edit(JsonObject message, JsonObject changes)
    {
        foreach (var (name, value) in changes)
            message[name] = value?.DeepClone();
        return message.DeepClone();
    }

    private JsonObject Add(string channel, JsonObject message, Snowflake author, string username)
    {
        message["id"] ??= NewId().ToString();
        message["channel_id"] = channel;
        message["author"] = new JsonObject { ["id"] = author.ToString(), ["username"] = username, ["bot"] = author == Application };
        message["timestamp"] = clock.GetUtcNow().ToString("O");
        Messages.Add(message);
        return message;
    }

    /// <summary>Newest first; with <c>after</c> the oldest ones behind that id, else the newest ones.</summary>
    private JsonArray Page(string channel, string path)
    {
        var query = HttpUtility.ParseQueryString(path.Contains('?', StringComparison.Ordinal) ? path[path.IndexOf('?', StringComparison.Ordinal)..] : "");
        var limit = int.Parse(query["limit"] ?? "50", CultureInfo.InvariantCulture);
        Assert.InRange(limit, 1, 100);
        var (after, before) = (ulong.Parse(query["after"] ?? "0", CultureInfo.InvariantCulture), ulong.Parse(query["before"] ?? "0", CultureInfo.InvariantCulture));
        var matching = Messages.Where(message => (string?)message["channel_id"] == channel && Id(message) > after && (before == 0 || Id(message) < before));
        var page = after > 0 ? matching.Take(limit) : matching.TakeLast(limit);
        return new JsonArray([.. page.Reverse().Select(message => message.DeepClone())]);

        static ulong Id(JsonObject message) => ulong.Parse((string)message["id"]!, CultureInfo.InvariantCulture);
    }

    private static HttpResponseMessage Refusal(HttpStatusCode status, int code) =>
        Json(status, new JsonObject { ["code"] = code, ["message"] = "Refused by the test" });

    private static HttpResponseMessage Json(HttpStatusCode status, JsonNode body) => new(status)
    {
        Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
    };
}
