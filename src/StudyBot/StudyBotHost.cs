using System.Security.Cryptography;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Health;
using StudyBot.Logs;
using StudyBot.Storage.Backups;
using StudyBot.Telemetry;

namespace StudyBot;

/// <summary>Puts the bot together and runs it to its end.</summary>
internal static class StudyBotHost
{
    /// <summary>
    /// Handlers that can wait for the file at a time, when another program holds it; each that does not await what it writes
    /// blocks a thread. Without room for them the pool adds a thread every half second, and forms and acknowledgements, which
    /// need one too, come too late.
    /// </summary>
    private const int WaitingHandlers = 256;

    /// <summary>Runs until SIGTERM or Ctrl-C. 0 after a clean end; otherwise one sentence on the error stream said why.</summary>
    /// <exception cref="OperatorException">Something that the settings name is missing or wrong; a line each.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = Builder(args);
        Compose(builder, TimeProvider.System);
        builder.Services.AddNightlyBackups().AddHealth().AddTelemetry(builder.Configuration).AddHostedService<QuietCollection>();
        using var host = builder.Build();
        StartCheck.Run(host.Services);
        await FirstCommand.PrepareAsync(host.Services);
        var fatal = host.Services.GetRequiredService<FatalError>();
        await host.RunAsync();
        return fatal.ExitCode;
    }

    /// <summary>The bot put together but not started, and silent: for looking at its parts.</summary>
    public static IHost Unstarted(string[] args)
    {
        var builder = Builder(args);
        Compose(builder, TimeProvider.System);
        builder.Logging.ClearProviders();
        return builder.Build();
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
        builder.Logging.AddLogs(builder.Configuration);
        builder.Services
            .AddSingleton(clock)
            .AddSingleton(new Random(RandomNumberGenerator.GetInt32(int.MaxValue)))
            .AddDiscord(discord => discord.Intents |= GatewayIntents.GuildVoiceStates)
            .AddStudyBot()
            .AddHostedService<Invitation>();
    }
}
