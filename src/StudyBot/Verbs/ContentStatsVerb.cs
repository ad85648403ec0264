using System.CommandLine;
using StudyBot.Content.Loading;
using StudyBot.Content.Statistics;

namespace StudyBot.Verbs;

/// <summary><c>content stats</c>: what the content holds.</summary>
internal static class ContentStatsVerb
{
    public static Command Create()
    {
        var path = ContentVerb.PathOption();
        var verb = new Command("stats", "Count the content: by topic, level, kind and stage, lengths, sources, nearest pairs.") { path };
        verb.SetAction(parsed => Print(parsed.GetRequiredValue(path), parsed.InvocationConfiguration.Output));
        return verb;
    }

    private static void Print(string path, TextWriter output)
    {
        var reading = ContentLoader.Read(path);
        reading.Problems.ThrowIfAny(path);
        foreach (var table in new ContentStatistics(reading).Tables())
            output.WriteLine(table);
    }
}
