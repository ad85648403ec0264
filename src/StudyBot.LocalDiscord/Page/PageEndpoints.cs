namespace StudyBot.LocalDiscord.Page;

/// <summary>Puts the page at the root of the server.</summary>
internal static class PageEndpoints
{
    // Nothing may come from another machine, and no message may ever run: the browser itself holds the page to it.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(WebApplication app, Task<LocalDiscordServer> ready)
    {
        var files = new PageFiles();
        app.MapGet("/", context => SendAsync(context, ready, files, "index.html"));
        app.MapGet("/page/{**path}", context => SendAsync(context, ready, files, context.Request.RouteValues["path"] as string ?? ""));
    }

    private static async Task SendAsync(HttpContext context, Task<LocalDiscordServer> ready, PageFiles files, string path)
    {
        _ = await ready.ConfigureAwait(false);
        if (files.Find(path) is not { } bytes)
        {
            context.Response.StatusCode = 404;
            return;
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        context.Response.ContentType = PageFiles.ContentType(path);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
