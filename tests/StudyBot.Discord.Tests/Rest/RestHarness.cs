using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>The whole REST pipeline on a clock and a wire that the test holds.</summary>
internal sealed class RestHarness : IDisposable
{
    public const string Token = "secret.bot.token";

    public static readonly Snowflake Channel = new(100);

    public RestHarness(string? token = Token)
    {
        Transport = new ScriptedTransport(Clock);
        Options = new DiscordOptions { Token = token, ApiBaseUrl = new Uri("http://discord.test/api/v10/"), WireClock = Clock };
        Rest = RestPipeline.Create(Options, new Random(7), Loggers, Transport);
    }

    public ManualClock Clock { get; } = new();

    public ScriptedTransport Transport { get; }

    public DiscordOptions Options { get; }

    public KeptLogs Loggers { get; } = new();

    public DiscordRest Rest { get; }

    public void Dispose() => Rest.Dispose();
}

/// <summary>Keeps every log line, exceptions included.</summary>
internal sealed class KeptLogs : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _scopedLines = new();
    private readonly LoggerExternalScopeProvider _scopes = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The same, each after the scope in which it was logged.</summary>
    public IReadOnlyList<string> ScopedLines => [.. _scopedLines];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => _scopes.Push(state);

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {exception}";
        _lines.Enqueue(line);
        _scopes.ForEachScope((scope, _) => _scopedLines.Enqueue($"[{scope}] {line}"), 0);
    }
}
