using System.Diagnostics.Metrics;
using NodaTime;
using StudyBot.Telemetry;

namespace StudyBot.Scheduling;

/// <summary>What became of attempts to post, and how late posts were.</summary>
internal static class PostMetrics
{
    private static readonly Counter<long> Attempts = StudyTelemetry.Meter.CreateCounter<long>("studybot.posts", "{post}", "Attempts to post, by what became of them.");

    private static readonly Histogram<double> Lateness = StudyTelemetry.Lateness("studybot.post.lateness", "From the moment a post was due to the moment it stood.");

    /// <param name="kind"><c>question</c> or <c>answer</c>.</param>
    /// <param name="late">How late it was.</param>
    public static void Sent(string kind, Duration late)
    {
        Attempts.Add(1, new("studybot.post.kind", kind), new("studybot.outcome", "sent"));
        Lateness.Record(Math.Max(0, late.TotalSeconds), new KeyValuePair<string, object?>("studybot.post.kind", kind));
    }

    /// <param name="kind"><c>question</c> or <c>answer</c>.</param>
    /// <param name="reason">As <see cref="PostTrouble.Reason(Exception)"/> says.</param>
    /// <param name="isOver">Whether nobody tries again.</param>
    public static void Failed(string kind, string reason, bool isOver) => Attempts.Add(
        1, new("studybot.post.kind", kind), new("studybot.outcome", isOver ? "missed" : "failed"), new("error.type", reason));
}
