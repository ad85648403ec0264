using System.Diagnostics;
using System.Globalization;

namespace StudyBot.Discord.Rest;

/// <summary>Measures and traces each attempt, by route template: never by path, which holds ids and tokens.</summary>
internal sealed class TelemetryHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (DiscordRequest)message;
        using var trace = DiscordTelemetry.Source.StartActivity(request.Name, ActivityKind.Client);
        var began = clock.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            Record(request, trace, began, status, status >= 400 ? status.ToString(CultureInfo.InvariantCulture) : null);
            return response;
        }
        catch (Exception broken)
        {
            Record(request, trace, began, status: null, KindOf(broken));
            throw;
        }
    }

    private static string KindOf(Exception broken) => broken switch
    {
        HttpRequestException { HttpRequestError: var error } => error.ToString(),
        OperationCanceledException => "cancelled",
        _ => broken.GetType().Name,
    };

    private void Record(DiscordRequest request, Activity? trace, long began, int? status, string? error)
    {
        RestMetrics.Attempt(request, clock.GetElapsedTime(began), status, error);
        if (trace is null)
            return;
        trace.SetTag("http.request.method", request.Method.Method);
        trace.SetTag("url.template", request.Template);
        trace.SetTag("server.address", request.RequestUri?.Host);
        trace.SetTag("http.response.status_code", status);
        trace.SetTag("error.type", error);
        if (error is not null)
            trace.SetStatus(ActivityStatusCode.Error);
    }
}
