using System.CommandLine;
using System.Globalization;
using StudyBot.Health;

namespace StudyBot.Verbs;

/// <summary><c>health</c>: whether the bot that runs on this database is well. Starts nothing, so that it can be asked often.</summary>
internal static class HealthVerb
{
    public static Command Create()
    {
        var settings = VerbSettings.Argument();
        var verb = new Command(
            "health",
            "Say how the running bot is: 0 when its gateway is up, its scheduler on time and its database answers; otherwise 1, with what to do.")
        {
            settings,
        };
        verb.SetAction(parsed => Say(
            Path.GetFullPath(VerbSettings.Storage(parsed.GetValue(settings)).Path),
            TimeProvider.System.GetUtcNow(),
            parsed.InvocationConfiguration.Output));
        return verb;
    }

    /// <summary>For containers only 0 and 1 mean something.</summary>
    private static int Say(string database, DateTimeOffset now, TextWriter output)
    {
        if (new HealthFile(database).Read() is not { } report)
        {
            output.WriteLine($"No bot runs on '{database}'. Start it, or set Storage__Path to the database that it has.");
            return 1;
        }

        if (report.BackupTrouble is { } backup)
            output.WriteLine($"The last backup failed: {backup}");
        var problems = report.Problems(now).ToList();
        problems.ForEach(output.WriteLine);
        if (problems.Count > 0)
            return 1;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Healthy: the gateway is up, the scheduler is on time, the database answered in {report.DatabaseMilliseconds:F1} ms."));
        return 0;
    }
}
