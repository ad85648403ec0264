namespace StudyBot.Benchmarks.Presses;

/// <summary>What became of one press.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Waited">From the moment at which it was due to the arrival of its answer.</param>
/// <param name="Late">The part of it that passed before it was handed in: the machine left the driver waiting.</param>
/// <param name="Deferred">Whether it was put off instead of answered.</param>
internal readonly record struct PressTime(PressKind Kind, TimeSpan Waited, TimeSpan Late, bool Deferred);

/// <summary>What was measured of one bot.</summary>
/// <param name="Times">Every press.</param>
/// <param name="ProcessorPerPress">Without what the driver itself took.</param>
internal sealed record PressResult(IReadOnlyList<PressTime> Times, TimeSpan ProcessorPerPress)
{
    public int Deferred => Times.Count(press => press.Deferred);

    public Timing All { get; } = Timing.Of(Times.Select(press => press.Waited));

    /// <summary>From being handed in.</summary>
    public Timing Inside { get; } = Timing.Of(Times.Select(press => press.Waited - press.Late));

    public Timing Late { get; } = Timing.Of(Times.Select(press => press.Late));

    public Timing Of(PressKind kind) => Timing.Of(Times.Where(press => press.Kind == kind).Select(press => press.Waited));

    public Timing Of(bool writing) => Timing.Of(Times.Where(press => press.Kind.Writes() == writing).Select(press => press.Waited));
}
