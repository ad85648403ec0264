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

    private static async Task SendFileAsync(HttpContext context, DiscordWorld world)
    {
        Attachment? file;
        lock (world.Gate)
        {
            file = ulong.TryParse(context.Request.RouteValues["channel"] as string, out var channel)
                && ulong.TryParse(context.Request.RouteValues["id"] as string, out var id) ? world.FindFile(channel, id) : null;
        }

        if (file is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
