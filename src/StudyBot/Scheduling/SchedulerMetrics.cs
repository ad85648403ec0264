using System.Diagnostics.Metrics;
using NodaTime;
using StudyBot.Telemetry;

namespace StudyBot.Scheduling;

/// <summary>How punctual the scheduler is, and how long its jobs take.</summary>
internal static class SchedulerMetrics
{
    private static readonly Histogram<double> Lateness = StudyTelemetry.Lateness("studybot.scheduler.lateness", "From the moment a job asked for to the moment it was called.");

    private static readonly Histogram<double> Duration = StudyTelemetry.Duration("studybot.scheduler.job.duration", "Of one turn of a job.");

    public static void Called(string job, Duration late) => Lateness.Record(Math.Max(0, late.TotalSeconds), new KeyValuePair<string, object?>("studybot.job", job));

    public static void Ran(string job, TimeSpan elapsed) => Duration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("studybot.job", job));
}
