using System.Diagnostics;
using System.Diagnostics.Metrics;
using StudyBot.Telemetry;

namespace StudyBot.Storage;

/// <summary>How long the database takes, and who waits for its one writer.</summary>
internal static class StorageMetrics
{
    private const string Engine = "sqlite";

    private static readonly Histogram<double> Durations = StudyTelemetry.Duration("db.client.operation.duration", "Of one reading, or of one transaction of the writer.");
    private static readonly Histogram<double> Waits = StudyTelemetry.Duration("db.client.connection.wait_time", "For the one writer.");
    private static readonly UpDownCounter<int> Waiting = StudyTelemetry.Meter.CreateUpDownCounter<int>("db.client.connection.pending_requests", "{request}", "Changes that wait for the one writer.");
    private static readonly KeyValuePair<string, object?> Writer = new("db.client.connection.pool.name", "writer");

    private static bool AreOn => Durations.Enabled;

    /// <summary>Measures a reading until it is disposed of.</summary>
    public static Operation Read() => new("read", Trace("read", Activity.Current?.Context, since: default));

    /// <summary>Measures a transaction of the writer until it is disposed of.</summary>
    public static Operation Write() => new("write", trace: null);

    /// <summary>Somebody wants to write.</summary>
    public static Request Queue()
    {
        if (AreOn)
            Waiting.Add(1, Writer);
        var parent = Activity.Current?.Context;
        return new Request(AreOn ? Stopwatch.GetTimestamp() : 0, parent, parent is null ? default : TimeProvider.System.GetUtcNow());
    }

    /// <summary>Null unless somebody traces and it has something above it: alone it would tell nothing.</summary>
    private static Activity? Trace(string operation, ActivityContext? parent, DateTimeOffset since) => parent is { } above
        ? StudyTelemetry.Source.StartActivity(operation, ActivityKind.Client, above, startTime: since)?
            .SetTag("db.system.name", Engine).SetTag("db.operation.name", operation)
        : null;

    /// <summary>A change on its way, whose steps are on several threads.</summary>
    /// <param name="Queued">A timestamp; 0 when nobody measures.</param>
    /// <param name="Parent">What it is part of; null when nobody traces.</param>
    /// <param name="Since">When it was queued.</param>
    internal readonly record struct Request(long Queued, ActivityContext? Parent, DateTimeOffset Since)
    {
        /// <summary>The writer has it.</summary>
        public void Taken()
        {
            if (Queued == 0)
                return;
            Waiting.Add(-1, Writer);
            Waits.Record(Stopwatch.GetElapsedTime(Queued).TotalSeconds, Writer);
        }

        /// <summary>It is stored, or nothing of it is.</summary>
        public void Done() => Trace("write", Parent, Since)?.Dispose();
    }

    /// <summary>Something under way on one thread.</summary>
    internal readonly struct Operation(string operation, Activity? trace) : IDisposable
    {
        private readonly long _began = AreOn ? Stopwatch.GetTimestamp() : 0;

        public void Dispose()
        {
            trace?.Dispose();
            if (_began != 0)
                Durations.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new("db.system.name", Engine), new("db.operation.name", operation));
        }
    }
}
