using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Tests.Harness;

/// <summary>A bot with no library: an HttpClient with Discord's headers, and at will a gateway line.</summary>
internal sealed class RawBot : IAsyncDisposable
{
    private readonly HttpClient _http;
    private RawGateway? _line;

    private RawBot(LocalDiscordServer server)
    {
        Server = server;
        _http = new HttpClient { BaseAddress = server.ApiBase };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.invalid, 1)");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", server.BotToken);
    }

    public LocalDiscordServer Server { get; }

    public HttpClient Http => _http;

    public RawGateway Line => _line ?? throw new InvalidOperationException("Not connected.");

    public ulong App => Server.ApplicationId;

    public static async Task<RawBot> StartAsync(LocalDiscordOptions? options = null) =>
        new(await LocalDiscordServer.StartAsync(options ?? new LocalDiscordOptions { RateLimits = RateLimitOptions.None }));

    /// <summary>Logs in and waits for the first guild.</summary>
    public async Task<RawGateway> LogInAsync(int intents = 0x1FFFF)
    {
        _line = await RawGateway.ConnectAsync(Server);
        await _line.IdentifyAsync(Server.BotToken, intents);
        return _line;
    }

    public async Task<(int Status, JsonNode? Body)> SendAsync(string method, string path, string? json = null, string? reason = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");

        if (reason is not null)
            request.Headers.Add("X-Audit-Log-Reason", Uri.EscapeDataString(reason));
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Sends, and insists on success.</summary>
    public async Task<JsonNode?> DoAsync(string method, string path, string? json = null)
    {
        var (status, body) = await SendAsync(method, path, json);
        Assert.True(status is >= 200 and < 300, $"{method} {path}: {status} {body?.ToJsonString()}");
        return body;
    }

    public Task RegisterAsync(string commands) => DoAsync("PUT", $"applications/{App}/commands", commands);

    /// <summary>Waits for the next interaction and answers it.</summary>
    public async Task<JsonNode> AnswerAsync(string callback)
    {
        var interaction = await Line.NextEventAsync("INTERACTION_CREATE");
        await DoAsync("POST", $"interactions/{interaction["id"]}/{interaction["token"]}/callback", callback);
        return interaction;
    }

    public async ValueTask DisposeAsync()
    {
        if (_line is not null)
            await _line.DisposeAsync();

        _http.Dispose();
        await Server.DisposeAsync();
    }
}
