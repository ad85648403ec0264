using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace StudyBot.Logs;

internal static class LogServices
{
    /// <summary>Lines on the standard output; each bears the id of the interaction that it belongs to.</summary>
    public static ILoggingBuilder AddLogs(this ILoggingBuilder logging, IConfiguration settings) =>
        Read(settings).IsJson(isTerminal: !Console.IsOutputRedirected) ? AddJson(logging) : AddText(logging);

    private static ILoggingBuilder AddText(ILoggingBuilder logging) => logging.AddSimpleConsole(console =>
    {
        console.SingleLine = true;
        console.IncludeScopes = true;
        console.TimestampFormat = "HH:mm:ss ";
    });

    private static ILoggingBuilder AddJson(ILoggingBuilder logging) => logging.AddJsonConsole(console =>
    {
        console.IncludeScopes = true;
        console.UseUtcTimestamp = true;
        console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        // Korean and links stay readable; no browser ever sees these lines as a page.
        console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    });

    /// <summary>A wrong setting is named by the check at start, together with all others.</summary>
    private static LogOptions Read(IConfiguration settings)
    {
        try
        {
            return LogOptions.Of(settings);
        }
        catch (OptionsValidationException)
        {
            return new LogOptions(LogFormat.Auto);
        }
    }
}
