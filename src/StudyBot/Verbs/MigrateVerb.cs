using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Storage;

namespace StudyBot.Verbs;

/// <summary><c>migrate</c>: brings the schema up to date without starting the bot, which does it by itself otherwise.</summary>
internal static class MigrateVerb
{
    public static Command Create()
    {
        var settings = VerbSettings.Argument();
        var verb = new Command(
            "migrate",
            "Bring the database to this program's schema, after a copy of it was taken, without starting the bot. 0 when it is there, 2 when it cannot be brought there.")
        {
            settings,
        };
        verb.SetAction(parsed => Migrate(
            VerbSettings.Storage(parsed.GetValue(settings)), parsed.InvocationConfiguration.Output));
        return verb;
    }

    private static void Migrate(StorageOptions options, TextWriter output)
    {
        using var database = Database.Open(options);
        var outcome = new Migrator(database, new VerifiedCopy(), TimeProvider.System, NullLogger<Migrator>.Instance).Run(Migration.All);
        if (outcome.Copy is { } copy)
            output.WriteLine($"The database as it was is at '{copy}'.");
        output.WriteLine(outcome.From == outcome.To
            ? $"'{database.Path}' has schema {outcome.To} already; nothing was changed."
            : $"'{database.Path}' has schema {outcome.To} now; it had {outcome.From}.");
    }
}
