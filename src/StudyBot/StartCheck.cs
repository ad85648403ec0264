using Microsoft.Extensions.Options;
using StudyBot.Content;
using StudyBot.Discord;
using StudyBot.Logs;
using StudyBot.Storage;
using StudyBot.Storage.Backups;
using StudyBot.Study.Calendars;
using StudyBot.Study.Zones;
using StudyBot.Telemetry;

namespace StudyBot;

/// <summary>
/// Meets the operator's mistakes before the host does, which would log them as failures with stack traces; and all of them at
/// once, so that nobody mends one only to hear of the next.
/// </summary>
internal static class StartCheck
{
    private const string NoToken =
        """
        There is no bot token, so StudyBot cannot log in to Discord.
        To run it for real: Developer Portal, your application, Bot, Reset Token; then set Discord__Token to it and start again.
        To try it now, without any account: dotnet run --project src/StudyBot.Sandbox
        """;

    /// <exception cref="OperatorException">Something is wrong; a line says what, and what to do.</exception>
    public static void Run(IServiceProvider services)
    {
        List<string> mistakes = [.. Of(() => RequireToken(services)), .. Options(services), .. Of(() => LoadContent(services))];
        if (mistakes.Count > 0)
            throw new OperatorException(string.Join('\n', mistakes));
        // Only now: opening the file may change it.
        _ = services.GetRequiredService<Database>();
    }

    /// <summary>Everything that is wrong with the settings but for a missing token: a sentence each.</summary>
    public static IReadOnlyList<string> Options(IServiceProvider services) =>
    [
        .. Of(() => _ = services.GetRequiredService<IOptions<DiscordOptions>>().Value),
        .. Of(() => _ = Database.Prepare(services.GetRequiredService<IOptions<StorageOptions>>().Value)),
        .. Of(() => _ = services.GetRequiredService<IOptions<BackupOptions>>().Value),
        .. Of(() => _ = LogOptions.Of(services.GetRequiredService<IConfiguration>())),
        .. Of(() => TelemetryOptions.Check(services.GetRequiredService<IConfiguration>())),
    ];

    private static void LoadContent(IServiceProvider services)
    {
        _ = services.GetRequiredService<ContentLibrary>();
        _ = services.GetRequiredService<ZoneFinder>();
        _ = services.GetRequiredService<HolidayCalendars>();
    }

    private static void RequireToken(IServiceProvider services)
    {
        // As it stands: the other Discord settings may be wrong, which is another sentence.
        var token = services.GetRequiredService<IConfiguration>()[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"];
        if (string.IsNullOrWhiteSpace(token))
            throw new OperatorException(NoToken);
    }

    private static IReadOnlyCollection<string> Of(Action check)
    {
        try
        {
            check();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return [.. e.Failures];
        }
        catch (OperatorException e)
        {
            return [e.Message];
        }
    }
}
