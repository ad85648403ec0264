using System.CommandLine;
using System.Globalization;
using StudyBot.Storage;

namespace StudyBot.Verbs;

/// <summary><c>backup FILE</c>: a checked copy of the database, also while the bot runs.</summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var file = VerbSettings.File("Where the copy goes; a file that is there already is left alone.");
        var settings = VerbSettings.Argument();
        var verb = new Command("backup", "Copy the database into a file and check the copy; the bot may run meanwhile. 0 when it is done, 2 when it cannot be.")
        {
            file, settings,
        };
        verb.SetAction((parsed, cancellationToken) =>
        {
            Copy(parsed.GetFile(file), parsed.GetValue(settings), parsed.InvocationConfiguration.Output, cancellationToken);
            return Task.CompletedTask;
        });
        return verb;
    }

    private static void Copy(string file, string[]? settings, TextWriter output, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target) || Directory.Exists(target))
            throw new OperatorException($"'{target}' is there already. Name a file that is not, or move that one away.");
        var database = VerbSettings.Existing(settings);
        new VerifiedCopy().Make(database, target, cancellationToken);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{target}: {new FileInfo(target).Length / 1e6:F1} MB, checked. It holds what members wrote: keep it as safe as the database."));
    }
}
