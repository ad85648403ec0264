using StudyBot.LocalDiscord.Rest.Routes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>Puts the HTTP API and the files on their paths.</summary>
internal static class ApiEndpoints
{
    private const string Prefix = "/api/v10";

    public static void Map(WebApplication app, RestPipeline pipeline, DiscordWorld world)
    {
        app.Use(SayWhatIsNotThere);
        app.UseRouting();
        foreach (var route in RouteTable.All)
            app.MapMethods(Prefix + route.Template, [route.Method], context => pipeline.InvokeAsync(context, route));

        app.MapGet("/attachments/{channel}/{id}/{name}", context => SendFileAsync(context, world));
        app.MapGet("/ephemeral-attachments/{channel}/{id}/{name}", context => SendFileAsync(context, world));
    }

    // Routing leaves 404 and 405 without a body; Discord's have one.
    private static async Task SayWhatIsNotThere(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        var isApi = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
        if (!isApi || context.Response.HasStarted || context.Response.ContentLength is not null)
            return;

        var error = context.Response.StatusCode switch
        {
            404 when !context.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal) => new ApiError(400, 50041, "Invalid API version"),
            404 => ApiError.UnknownRoute(),
            405 => ApiError.MethodNotAllowed(),
            _ => null,
        };
        if (error is not null)
            await RestPipeline.WriteAsync(context, RestResult.From(error)).ConfigureAwait(false);
    }

    // Strangers' files come from the page's own address, so none may act there: shown or saved, but never run.
    private static async Task SendFileAsync(HttpContext context, DiscordWorld world)
    {
        if (Find(context.Request, world) is not { } file)
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("This content is no longer available.", context.RequestAborted).ConfigureAwait(false);
            return;
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentDisposition = IsMedia(file) ? "inline" : "attachment";
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private static Attachment? Find(HttpRequest request, DiscordWorld world)
    {
        lock (world.Gate)
        {
            return ulong.TryParse(request.RouteValues["id"] as string, out var id) && world.FindFile(id) is { } file
                && file.Path == request.Path.Value && world.FileLinks.Holds(file, request.Query["ex"], request.Query["is"], request.Query["hm"])
                ? file
                : null;
        }
    }

    private static bool IsMedia(Attachment file) =>
        file.ContentType.Split('/')[0] is "image" or "audio" or "video" && !file.ContentType.Contains("svg", StringComparison.Ordinal);
}
