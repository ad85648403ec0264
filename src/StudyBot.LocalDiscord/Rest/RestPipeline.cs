using System.Text;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Gateway;
using StudyBot.LocalDiscord.Wire;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>
/// The way of every request: body, arranged fault, user agent, token, rate limit, handler, answer, log.
/// A fault "after effect" lets the handler do its work and then spoils the answer.
/// </summary>
internal sealed class RestPipeline(DiscordWorld world, GatewayHub hub, RestFaults faults, RateLimiter limiter, WireLog log)
{
    public async Task InvokeAsync(HttpContext context, RestRoute route)
    {
        var path = context.Request.Path.Value!["/api/v10".Length..];
        var fault = faults.Take(route.Method, path);
        if (fault is { Kind: RestFaultKind.Latency })
            await Task.Delay(fault.Delay, world.Wire, context.RequestAborted).ConfigureAwait(false);

        var (result, body) = fault is { Kind: RestFaultKind.AbortBeforeEffect or RestFaultKind.SilenceBeforeEffect }
            ? (new RestResult(0, null), null)
            : await AnswerAsync(context, route, fault).ConfigureAwait(false);
        log.Add(WireKind.Exchange, $"{route.Method} {path}{context.Request.QueryString} {result.Status}", body?.Text, result.Body);
        if (fault is { Kind: RestFaultKind.AbortBeforeEffect or RestFaultKind.AbortAfterEffect })
            context.Abort();
        else if (fault is { Kind: RestFaultKind.SilenceBeforeEffect or RestFaultKind.SilenceAfterEffect })
            await StaySilentAsync(context).ConfigureAwait(false);
        else
            await WriteAsync(context, result, truncated: fault is { Kind: RestFaultKind.TruncatedBody }).ConfigureAwait(false);
    }

    public static async Task WriteAsync(HttpContext context, RestResult result, bool truncated = false)
    {
        context.Response.StatusCode = result.Status;
        if (result.Body is null)
            return;

        var bytes = Encoding.UTF8.GetBytes(result.Body);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        if (!truncated)
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Abort();
    }

    private async Task<(RestResult Result, RestBody? Body)> AnswerAsync(HttpContext context, RestRoute route, RestFault? fault)
    {
        RestBody? body = null;
        try
        {
            body = await RestBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            if (Struck(fault) is { } denied)
                return (Apply(context, denied.Result, denied.Headers), body);

            if (fault is { Kind: RestFaultKind.ErrorBeforeEffect })
                return (ServerError(fault.Status), body);

            if (fault is { Kind: RestFaultKind.Refusal })
                throw new ApiError(fault.Status, fault.Code, fault.Message);

            Authorise(context.Request, route);
            var verdict = limiter.Count(route, Major(context.Request));
            Apply(context, RestResult.NoContent, verdict.Headers);
            if (verdict.Denied is { } tooMany)
                return (Apply(context, tooMany.Result, tooMany.Headers), body);

            var result = Handle(new RestCall(world, hub, context.Request, body), route);
            return (fault is { Kind: RestFaultKind.ErrorAfterEffect } ? ServerError(fault.Status) : result, body);
        }
        catch (ApiError error)
        {
            return (RestResult.From(error), body);
        }
    }

    /// <summary>Until the client has had enough, or the server ends.</summary>
    private async Task StaySilentAsync(HttpContext context)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, world.Wire, ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    private RestResult Handle(RestCall call, RestRoute route)
    {
        lock (world.Gate)
            return route.Handle(call);
    }

    private void Authorise(HttpRequest request, RestRoute route)
    {
        if (string.IsNullOrWhiteSpace(request.Headers.UserAgent))
            throw ApiError.NoUserAgent();

        if (route.NeedsBotToken && request.Headers.Authorization.ToString() != $"Bot {world.Application.Token}")
            throw ApiError.Unauthorized();
    }

    private static Denied? Struck(RestFault? fault) => fault?.Kind switch
    {
        RestFaultKind.BucketLimit => Denied.Of(fault.RetryAfter, "user", isGlobal: false),
        RestFaultKind.GlobalLimit => Denied.Of(fault.RetryAfter, "global", isGlobal: true),
        RestFaultKind.SharedLimit => Denied.Of(fault.RetryAfter, "shared", isGlobal: false),
        _ => null,
    };

    private static RestResult Apply(HttpContext context, RestResult result, IReadOnlyList<(string Name, string Value)> headers)
    {
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;

        return result;
    }

    private static RestResult ServerError(int status) => RestResult.From(new ApiError(status, 0, $"{status}: Server Error"));

    private static string Major(HttpRequest request) => (request.RouteValues["channel"] ?? request.RouteValues["guild"]) as string
        ?? (request.RouteValues["token"] is string token ? $"{request.RouteValues["webhook"]}/{token}" : "");
}
