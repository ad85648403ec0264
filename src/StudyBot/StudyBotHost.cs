using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using StudyBot.Content;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Features.Settings;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot;

/// <summary>Puts the bot together and runs it to its end.</summary>
internal static class StudyBotHost
{
    private const int Misconfigured = 2;

    /// <summary>
    /// Handlers that can wait for the file at a time, when another program holds it; each blocks a thread. Without room for
    /// them the pool adds a thread every half second, and forms and acknowledgements, which need one too, come too late.
    /// </summary>
    private const int WaitingHandlers = 256;

    /// <summary>Runs until SIGTERM or Ctrl-C. 0 after a clean end; otherwise one sentence on the error stream said why.</summary>
    /// <exception cref="OperatorException">Something that the configuration names is missing or wrong.</exception>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = Builder(args);
        if (string.IsNullOrWhiteSpace(builder.Configuration[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"]))
            return SayHowToBegin();
        Compose(builder, TimeProvider.System);
        var host = builder.Build();
        Check(host.Services);
        var fatal = host.Services.GetRequiredService<FatalError>();
        await host.RunAsync();
        return fatal.ExitCode;
    }

    /// <summary>
    /// Settings are read once: whoever waits for them to change watches the working directory, and with it the database, of which
    /// each write would be told.
    /// </summary>
    private static HostApplicationBuilder Builder(string[] args)
    {
        var once = new ConfigurationManager();
        once.AddInMemoryCollection([new("hostBuilder:reloadConfigOnChange", "false")]);
        return Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, Configuration = once });
    }

    /// <summary>Everything but where Discord is, which the configuration says.</summary>
    /// <param name="builder">What to fill.</param>
    /// <param name="clock">The bot's clock: study days, schedules. The connection keeps a clock of its own.</param>
    public static void Compose(HostApplicationBuilder builder, TimeProvider clock)
    {
        ThreadPool.GetMinThreads(out _, out var completionPorts);
        ThreadPool.SetMinThreads(WaitingHandlers, completionPorts);
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        builder.Services
            .AddSingleton(clock)
            .AddSingleton(new Random(RandomNumberGenerator.GetInt32(int.MaxValue)))
            .AddDiscord()
            .AddStudyBot()
            .AddHostedService<Invitation>();
    }

    /// <summary>Meets the operator's mistakes before the host does, which would log them as failures with stack traces.</summary>
    public static void Check(IServiceProvider services)
    {
        _ = services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        _ = services.GetRequiredService<ContentLibrary>();
        _ = services.GetRequiredService<ZoneFinder>();
        _ = services.GetRequiredService<HolidayCalendars>();
        _ = services.GetRequiredService<Database>();
    }

    private static int SayHowToBegin()
    {
        Console.Error.WriteLine(
            """
            There is no bot token, so StudyBot cannot log in to Discord.
            To run it for real: Developer Portal, your application, Bot, Reset Token; then set Discord__Token to it and start again.
            To try it now, without any account: dotnet run --project src/StudyBot.Sandbox
            """);
        return Misconfigured;
    }
}
