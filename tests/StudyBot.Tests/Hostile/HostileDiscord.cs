using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Hostile;

/// <summary>Discord's HTTP API as far as the bot asks it, which shows the watch everything that it is told. One exchange at a time.</summary>
internal sealed partial class HostileDiscord(TimeProvider clock, ReplyWatch watch, SeenParts seen) : HttpMessageHandler
{
    private const int Reply = 4;
    private const int LateReply = 5;
    private const int LateUpdate = 6;
    private const int Update = 7;
    private const int Ephemeral = 64;

    private readonly Dictionary<ulong, Audience> _threads = [];
    private ulong _made;

    /// <summary>The interaction that is being answered; null while jobs run.</summary>
    public Exchange? Current { get; set; }

    /// <summary>How many callbacks came in all.</summary>
    public int Callbacks { get; private set; }

    /// <summary>The next file that a command brings.</summary>
    public byte[] File { get; set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.StartsWith("/ephemeral-attachments/", StringComparison.Ordinal))
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(File) };
        var body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var json = request.Content is MultipartContent parts
            ? await parts.First(part => part.Headers.ContentDisposition?.Name?.Trim('"') == "payload_json").ReadAsStringAsync(cancellationToken)
            : body;
        return Answer(request.Method.Method, path["/api/v10/".Length..].Split('/'), body, json);
    }

    private HttpResponseMessage Answer(string method, string[] parts, string body, string json) => (method, parts) switch
    {
        ("POST", ["interactions", _, _, "callback"]) => CalledBack(body, json),
        ("PATCH" or "POST", ["webhooks", ..]) => FollowedUp(body, json),
        ("DELETE", ["webhooks", ..]) or ("PUT" or "DELETE", _) => new HttpResponseMessage(HttpStatusCode.NoContent),
        ("POST", ["users", "@me", "channels"]) => Ok($$"""{"id":"{{HostileWorld.Direct(Number(Recipient().Match(body).Groups[1].Value))}}","type":1}"""),
        ("POST", ["channels", var channel, "messages"]) => Posted(AudienceOf(channel), channel, body, json),
        ("POST", ["channels", var channel, "messages", var message, "threads"]) => Threaded(Number(message), channel, body),
        ("POST", ["channels", var forum, "threads"]) => Threaded(NewId(), forum, body),
        ("PATCH", ["channels", var channel, "messages", var message]) => Shown(AudienceOf(channel), Message(message, channel), body, json),
        ("GET", ["channels", var channel, "messages", var message]) => Ok(Message(message, channel)),
        ("GET", ["channels", _, "messages"]) => Ok("[]"),
        ("GET" or "PATCH", ["channels", var channel]) => Ok(WireJson.Channel(Number(channel)).ToJsonString()),
        ("GET", ["guilds", var guild, "members", var user]) => Member(Number(guild), Number(user)),
        ("GET", ["guilds", var guild, "channels"]) => Ok(WireJson.Channels(HostileWorld.GuildOf(Number(guild)) ?? 0).ToJsonString()),
        ("GET", ["guilds", var guild, "roles"]) => Ok(WireJson.Roles(HostileWorld.GuildOf(Number(guild)) ?? 0).ToJsonString()),
        ("GET", ["guilds", _, "threads", "active"]) or ("GET", ["channels", _, "threads", ..]) => Ok("""{"threads":[]}"""),
        ("GET", ["guilds", var guild]) when HostileWorld.GuildOf(Number(guild)) is not null => Ok($$"""{"id":"{{guild}}","name":"guild","preferred_locale":"ko","owner_id":"1"}"""),
        ("GET", ["applications" or "users", "@me"]) => Ok($$"""{"id":"{{HostileWorld.Application}}","username":"studybot","name":"studybot"}"""),
        _ => Json(HttpStatusCode.NotFound, """{"code":0,"message":"404: Not Found"}"""),
    };

    private HttpResponseMessage CalledBack(string body, string json)
    {
        Callbacks++;
        var exchange = Current ?? throw new InvalidOperationException("An answer comes although nobody has asked.");
        using var callback = JsonDocument.Parse(json);
        var type = callback.RootElement.GetProperty("type").GetInt32();
        var data = callback.RootElement.TryGetProperty("data", out var given) ? given : default;
        var isPrivate = data.ValueKind is JsonValueKind.Object && data.TryGetProperty("flags", out var flags) && (flags.GetInt32() & Ephemeral) != 0;
        var readers = type switch
        {
            Reply or LateReply => isPrivate ? exchange.Alone : exchange.Everyone,
            Update or LateUpdate => exchange.Bearer,
            _ => exchange.Alone,
        };
        exchange.Announced = readers;
        if (type is not (LateReply or LateUpdate))
            Answered(exchange, readers, data, body);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private HttpResponseMessage FollowedUp(string body, string json)
    {
        if (Current is { } exchange)
        {
            using var message = JsonDocument.Parse(json);
            var isPrivate = message.RootElement.TryGetProperty("flags", out var flags) && (flags.GetInt32() & Ephemeral) != 0;
            Answered(exchange, isPrivate ? exchange.Alone : exchange.Announced, message.RootElement, body);
        }

        return Ok(Message($"{NewId()}", "1"));
    }

    private void Answered(Exchange exchange, Audience readers, JsonElement data, string body)
    {
        if (!exchange.IsAnyones)
            watch.Look(body, readers, exchange.Occasion, exchange.Brought);
        if (data.ValueKind is JsonValueKind.Object)
            seen.See(data, readers, exchange.Occasion);
        exchange.Answer();
    }

    private HttpResponseMessage Posted(Audience readers, string channel, string body, string json) =>
        Shown(readers, Message($"{NewId()}", channel), body, json);

    private HttpResponseMessage Shown(Audience readers, string message, string body, string json)
    {
        watch.Look(body, readers, Current is { } exchange ? $"{exchange.Occasion}, in a channel" : "a job", []);
        using var parsed = JsonDocument.Parse(json);
        seen.See(parsed.RootElement, readers, "");
        return Ok(message);
    }

    private HttpResponseMessage Threaded(ulong thread, string parent, string body)
    {
        var readers = AudienceOf(parent);
        _threads[thread] = readers;
        watch.Look(body, readers, "a thread", []);
        var first = Message($"{thread}", $"{thread}");
        return Ok($$"""{"id":"{{thread}}","type":11,"parent_id":"{{parent}}","message":{{first}} }""");
    }

    private HttpResponseMessage Member(ulong guild, ulong user) =>
        Person.Of(user) is { } person && HostileWorld.GuildOf(guild) == person.Guild
            ? Ok(WireJson.Member(person).ToJsonString())
            : Json(HttpStatusCode.NotFound, """{"code":10007,"message":"Unknown Member"}""");

    private Audience AudienceOf(string channel) =>
        _threads.TryGetValue(Number(channel), out var readers) ? readers : HostileWorld.AudienceOf(Number(channel));

    private ulong NewId() => Snowflake.At(clock.GetUtcNow()).Value + ++_made;

    private static string Message(string id, string channel) =>
        $$"""{"id":"{{id}}","channel_id":"{{channel}}","content":"","author":{"id":"{{HostileWorld.Application}}","username":"studybot","bot":true} }""";

    private static ulong Number(string digits) => ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static HttpResponseMessage Ok(string json) => Json(HttpStatusCode.OK, json);

    private static HttpResponseMessage Json(HttpStatusCode status, string json) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    [GeneratedRegex("\"recipient_id\":\"(\\d+)\"")]
    private static partial Regex Recipient();
}
