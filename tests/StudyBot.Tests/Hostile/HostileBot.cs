using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Discord;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;

namespace StudyBot.Tests.Hostile;

/// <summary>The whole bot as it runs, from the router inward, on a file and clock of its own; its jobs run when they are told to.</summary>
internal sealed class HostileBot : IDisposable
{
    private static readonly Uri ApiBase = new("http://discord.invalid/api/v10/");

    private readonly IHost _host;
    private readonly IScheduledJob[] _jobs;

    public HostileBot(string path, TimeProvider clock, HttpMessageHandler discord, HostileLog log)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = path });
        // First come, first kept: those with sockets are added only when there are none.
        builder.Services
            .AddSingleton(new DiscordRest(new HttpMessageInvoker(discord, disposeHandler: false), ApiBase))
            .AddSingleton(new AttachmentDownloader(discord, new DiscordOptions { ApiBaseUrl = ApiBase }, log));
        StudyBotHost.Compose(builder, clock);
        builder.Services.AddSingleton(new Random(20260302));
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        _host = builder.Build();
        Router = _host.Services.GetRequiredService<InteractionRouter>();
        Surface = new BotSurface(_host.Services);
        _jobs = [.. _host.Services.GetServices<IScheduledJob>()];
    }

    public InteractionRouter Router { get; }

    public BotSurface Surface { get; }

    public async Task RunJobsAsync(DateTimeOffset now)
    {
        foreach (var job in _jobs)
            await job.RunDueAsync(Instant.FromDateTimeOffset(now), CancellationToken.None);
    }

    public void Dispose() => _host.Dispose();
}
