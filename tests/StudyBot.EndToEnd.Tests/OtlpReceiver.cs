using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A collector that takes OpenTelemetry's metrics and traces over HTTP, and keeps them as they came.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly StringBuilder _metrics = new();
    private readonly StringBuilder _traces = new();
    private readonly Lock _gate = new();

    private OtlpReceiver(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/metrics", request => KeepAsync(request, _metrics));
        app.MapPost("/v1/traces", request => KeepAsync(request, _traces));
    }

    public string Address => _app.Urls.Single();

    /// <summary>What came, as text: in a protocol buffer, names stand as they are.</summary>
    public string Metrics => Text(_metrics);

    public string Traces => Text(_traces);

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        await receiver._app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task KeepAsync(HttpContext context, StringBuilder where)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        lock (_gate)
            where.Append(Encoding.UTF8.GetString(body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }

    private string Text(StringBuilder kept)
    {
        lock (_gate)
            return kept.ToString();
    }
}
