using System.CommandLine;
using StudyBot.Storage;

namespace StudyBot.Verbs;

/// <summary><c>restore FILE</c>: puts a backup in the database's place.</summary>
internal static class RestoreVerb
{
    public static Command Create()
    {
        var file = VerbSettings.File("The backup; it stays where it is.");
        var settings = VerbSettings.Argument();
        var verb = new Command(
            "restore",
            "Check a backup and put it in the database's place; what stood there is kept beside it. Stop the bot first. 0 when it is done, 2 when nothing was changed.")
        {
            file, settings,
        };
        verb.SetAction(parsed => Restore(
            parsed.GetFile(file), VerbSettings.Storage(parsed.GetValue(settings)), parsed.InvocationConfiguration.Output));
        return verb;
    }

    private static void Restore(string file, StorageOptions options, TextWriter output)
    {
        var outcome = new Restoration(new VerifiedCopy(), TimeProvider.System).Run(file, options);
        output.WriteLine($"'{file}' is in place at '{Path.GetFullPath(options.Path)}' and was checked.");
        if (outcome.Replaced is { } replaced)
            output.WriteLine($"What stood there before is at '{replaced}'; delete it when you no longer need it.");
        output.WriteLine(outcome.Schema < outcome.Newest
            ? $"Its schema is {outcome.Schema}; the bot brings it to {outcome.Newest} when it starts."
            : "Start the bot.");
    }
}
