using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Benchmarks.Presses;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Focus.Voice;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Benchmarks.Voice;

/// <summary>The whole bot with its scheduler and all jobs, but for the two sockets to Discord, in one guild whose voice counts.</summary>
internal sealed class VoiceBot : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Look = TimeSpan.FromMicroseconds(100);
    private static readonly byte[] Moved = "VOICE_STATE_UPDATE"u8.ToArray();
    private static readonly byte[] Came = "GUILD_CREATE"u8.ToArray();

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-voice-").FullName;
    private readonly Callbacks _callbacks = new(presses: 0);
    private readonly IHost _host;
    private readonly GatewayEventQueue _queue;
    private readonly Task _lanes;
    private readonly StepClock _clock;
    private readonly LastListener _last = new();
    private readonly Scheduler _scheduler;
    private readonly SchedulerSignal _signal;
    private long _posted;

    public VoiceBot(DateTimeOffset start)
    {
        _clock = new StepClock(start);
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = Path.Combine(_folder, "studybot.db"),
            ["Logging:LogLevel:Default"] = "Warning",
        });
        var options = new DiscordOptions { Token = "benchmark", ApiBaseUrl = new Uri("http://discord.invalid/api/v10/") };
        builder.Services.AddSingleton(RestPipeline.Create(options, new Random(1), NullLoggerFactory.Instance, _callbacks));
        StudyBotHost.Compose(builder, _clock);
        _host = builder.Build();
        var status = Get<GatewayStatus>();
        status.Enter(GatewayState.Live);
        // Before anyone listens, so that what counts is known when the guild comes.
        Get<VoiceChannels>().Set(new Snowflake(VoiceMove.Guild), VoiceMove.Counted.Select(id => new Snowflake(id)).ToHashSet(), new Snowflake(1), _clock.Now());
        _queue = new GatewayEventQueue([.. _host.Services.GetServices<IGatewayEventHandler>(), _last], status, NullLogger.Instance);
        _lanes = _queue.RunAsync(CancellationToken.None);
        (_scheduler, _signal) = (Get<Scheduler>(), Get<SchedulerSignal>());
        _scheduler.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        Post(Came, Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":"{{VoiceMove.Guild}}","name":"cohort","preferred_locale":"ko","afk_channel_id":"{{VoiceMove.Afk}}","unavailable":false,"owner_id":"1","roles":[],"channels":[],"members":[],"voice_states":[]}""")));
        Settle();
    }

    /// <summary>Events that were dropped because nobody came to them.</summary>
    public long Dropped => Get<GatewayStatus>().Current.DroppedEvents;

    /// <summary>Takes an event as its bytes; the rest goes on beside.</summary>
    public void Move(byte[] data) => Post(Moved, data);

    /// <summary>Returns when nothing waits any more, in a lane or for a job: what listeners heard has woken the jobs.</summary>
    public void Settle()
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (_last.Heard < _posted - Dropped || !_scheduler.IsAtRest)
        {
            if (TimeProvider.System.GetElapsedTime(begin) > Patience)
                throw new TimeoutException("The bot did not come to rest.");
            Waiting.For(Look);
        }
    }

    /// <summary>Time goes by, and each job looks whether it has anything to do.</summary>
    public void Pass(TimeSpan time)
    {
        _clock.Advance(time);
        _signal.Wake();
        Settle();
    }

    /// <summary>Minutes stored, by member.</summary>
    public IReadOnlyDictionary<ulong, int> Stored() => Get<Database>().Read(connection => connection.Query<(long User, long Minutes)>(
        "select user_id, sum(minutes) from study_event where kind = @kind group by user_id", new { kind = StudyEventKind.Focus }).ToDictionary(row => (ulong)row.User, row => (int)row.Minutes));

    public void Dispose()
    {
        _scheduler.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        _queue.Complete();
        _lanes.GetAwaiter().GetResult();
        _host.Dispose();
        _callbacks.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Post(byte[] name, byte[] data)
    {
        _posted++;
        _queue.Post(GatewayEventTable.Read(name, data) ?? throw new InvalidOperationException("An event was not read."));
    }

    private T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Behind all others, so that it says which events they are done with.</summary>
    private sealed class LastListener : IGatewayEventHandler
    {
        private long _heard;

        public long Heard => Volatile.Read(ref _heard);

        public ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _heard);
            return ValueTask.CompletedTask;
        }
    }
}
