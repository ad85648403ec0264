using System.Net;

namespace StudyBot.LocalDiscord.Page;

/// <summary>
/// Keeps web pages from elsewhere off the control surface: a browser tells where a page came from (Origin), and a foreign
/// name that resolves to this machine shows in Host. Programs without a browser send neither, and pass.
/// </summary>
internal static class PageGuard
{
    public static void Use(WebApplication app) => app.Use((context, next) => Refuses(context.Request) ? RefuseAsync(context) : next(context));

    private static bool Refuses(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/control", StringComparison.OrdinalIgnoreCase))
            return false;

        var host = request.Host.Host;
        var isLoopback = host is "localhost" || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
        var origin = request.Headers.Origin.ToString();
        return !isLoopback || origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}";
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = 403;
        return context.Response.CompleteAsync();
    }
}
