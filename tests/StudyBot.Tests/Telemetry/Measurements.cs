using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace StudyBot.Tests.Telemetry;

/// <summary>Listens to some metrics; other tests of the process are heard, too.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<Measured> _all = new();

    public Measurements(params string[] names)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (names.Contains(instrument.Name))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public IReadOnlyList<Measured> Of(string name) => [.. _all.Where(measured => measured.Name == name)];

    /// <summary>Asks those that only answer.</summary>
    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _all.Enqueue(new Measured(instrument.Name, value, string.Join(' ', tags.ToArray().Where(tag => tag.Value is not null).Select(tag => $"{tag.Key}={tag.Value}"))));
}

/// <summary>One measurement.</summary>
/// <param name="Name">The instrument's.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Tags">As <c>name=value</c>, with blanks between them.</param>
internal sealed record Measured(string Name, double Value, string Tags);
