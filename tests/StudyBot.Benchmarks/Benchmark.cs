namespace StudyBot.Benchmarks;

/// <summary>Something that is measured.</summary>
/// <param name="Name">The verb that starts it.</param>
/// <param name="Description">What it measures, in a line.</param>
/// <param name="Run">Measures and writes into the report.</param>
internal sealed record Benchmark(string Name, string Description, Action<Report> Run);
