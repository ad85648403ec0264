using Microsoft.Extensions.Logging;

namespace StudyBot.Tests.Hostile;

/// <summary>Keeps of the log what tells how the bot bore it.</summary>
internal sealed class HostileLog : ILoggerProvider, ILogger
{
    private const int Kept = 60;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, int> _errors = new(StringComparer.Ordinal);

    /// <summary>Interactions that were dropped, with a line each that says why.</summary>
    public int Dropped { get; private set; }

    /// <summary>How many handlers failed in all.</summary>
    public int Incidents { get; private set; }

    /// <summary>A line of the log that quotes what somebody wrote; null when none does.</summary>
    public string? Indiscretion { get; private set; }

    /// <summary>Different errors, with what was answered and how often.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_gate)
                return [.. _errors.Select(error => $"{error.Value}× {error.Key}")];
        }
    }

    /// <summary>Errors of what Discord could have sent are the bot's; null leaves them uncounted.</summary>
    public Func<string?> Occasion { get; set; } = () => null;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_gate)
        {
            if (eventId.Name is "LogMalformed" or "LogSeen" or "LogPassedOver")
                Dropped++;
            else if (logLevel >= LogLevel.Error)
                Count(formatter(state, exception), exception);
            if (logLevel >= LogLevel.Information && Marker.In(formatter(state, exception)).Any())
                Indiscretion ??= formatter(state, exception);
        }
    }

    public void Dispose()
    {
    }

    private void Count(string line, Exception? exception)
    {
        Incidents++;
        if (Occasion() is not { } occasion)
            return;
        var place = exception?.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains("StudyBot", StringComparison.Ordinal))?.Trim();
        var error = $"{occasion}: {exception?.GetType().Name ?? line} {exception?.Message} {place}";
        if (_errors.Count < Kept || _errors.ContainsKey(error))
            _errors[error] = _errors.GetValueOrDefault(error) + 1;
    }
}
