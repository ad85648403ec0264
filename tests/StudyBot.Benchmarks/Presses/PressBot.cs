using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Content;
using StudyBot.Discord;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
using StudyBot.Features.CheckIns;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Benchmarks.Presses;

/// <summary>The whole bot as it runs, but for the two sockets to Discord. Its jobs and its connection are not started.</summary>
internal sealed class PressBot : IDisposable
{
    private readonly IHost _host;

    /// <param name="path">The SQLite file.</param>
    /// <param name="callbacks">Takes the answers.</param>
    public PressBot(string path, Callbacks callbacks)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = path,
            ["Logging:LogLevel:Default"] = "Warning",
        });
        var options = new DiscordOptions { Token = "benchmark", ApiBaseUrl = new Uri("http://discord.invalid/api/v10/") };
        // First come, first kept: Compose adds the one with sockets only when there is none.
        builder.Services.AddSingleton(RestPipeline.Create(options, new Random(1), NullLoggerFactory.Instance, callbacks));
        StudyBotHost.Compose(builder, new RunningClock(Cohort.Now));
        _host = builder.Build();
        Router = _host.Services.GetRequiredService<InteractionRouter>();
    }

    public InteractionRouter Router { get; }

    public Database Database => Get<Database>();

    public StudyLog Log => Get<StudyLog>();

    public CheckInStore CheckIns => Get<CheckInStore>();

    public ContentLibrary Content => Get<ContentLibrary>();

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public void Dispose() => _host.Dispose();
}
