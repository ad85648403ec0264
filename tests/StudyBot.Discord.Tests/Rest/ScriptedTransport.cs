using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Channels;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>What reached the wire.</summary>
internal sealed record SentRequest(
    string Method, string Path, string Body, string? ContentType, string? Authorization, string UserAgent, DateTimeOffset At)
{
    /// <summary>For the audit log, as it stands on the wire; null for none.</summary>
    public string? Reason { get; init; }
}

/// <summary>Discord's place in a test: answers in the order of its script, then with 204, and keeps what it was sent.</summary>
internal sealed class ScriptedTransport(TimeProvider clock) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private readonly ConcurrentQueue<SentRequest> _sent = new();
    private readonly Channel<SentRequest> _arrivals = Channel.CreateUnbounded<SentRequest>();

    public IReadOnlyList<SentRequest> Sent => [.. _sent];

    /// <summary>Answers instead of the 204 once the script is over.</summary>
    public Func<SentRequest, HttpResponseMessage>? Otherwise { get; set; }

    /// <summary>The next request that was not asked for yet; waits for it.</summary>
    public async Task<SentRequest> NextAsync() =>
        await _arrivals.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);

    public ScriptedTransport Answer(int status, string body = "{}", params (string Name, string Value)[] headers) =>
        Then((_, _) => Task.FromResult(Response(status, body, headers)));

    public ScriptedTransport Break(HttpRequestError error) =>
        Then((_, _) => throw new HttpRequestException(error, "The test broke the connection."));

    public ScriptedTransport Then(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> step)
    {
        _script.Enqueue(step);
        return this;
    }

    public static HttpResponseMessage Response(int status, string body, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue(body.StartsWith('<') ? "text/html" : "application/json");
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var sent = new SentRequest(
            request.Method.Method, request.RequestUri!.PathAndQuery, body, request.Content?.Headers.ContentType?.ToString(),
            request.Headers.Authorization?.ToString(), string.Join(' ', request.Headers.GetValues("User-Agent")), clock.GetUtcNow())
        {
            Reason = request.Headers.TryGetValues("X-Audit-Log-Reason", out var reasons) ? string.Join(' ', reasons) : null,
        };
        _sent.Enqueue(sent);
        _arrivals.Writer.TryWrite(sent);
        if (_script.TryDequeue(out var step))
            return await step(sent, cancellationToken);
        return Otherwise?.Invoke(sent) ?? new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
