using System.CommandLine;
using Microsoft.Extensions.Options;

namespace StudyBot.Verbs;

/// <summary>Everything that an operator can tell the program to do, one line each.</summary>
internal static class VerbList
{
    private const int Misconfigured = 2;

    private static RootCommand Create() => new("StudyBot, a Discord bot for study groups. Without a verb it runs the bot.")
    {
        RunVerb.Create(),
        HealthVerb.Create(),
        DoctorVerb.Create(),
        BackupVerb.Create(),
        RestoreVerb.Create(),
        MigrateVerb.Create(),
        ExportVerb.Create(),
        ContentVerb.Create(),
    };

    /// <summary>Does what the first argument says; without a verb, runs the bot with all of them.</summary>
    /// <param name="args">A verb and its arguments, or settings alone.</param>
    /// <param name="console">Where verbs write.</param>
    /// <returns>
    /// The exit code: 0 when all is well; 1 when the verb found something that is not, or the bot could not go on; 2 when the
    /// operator has something to put right first, which was said.
    /// </returns>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration console)
    {
        // The bot's host takes signals for itself and gives running interactions the time that they need.
        console.ProcessTerminationTimeout = null;
        console.EnableDefaultExceptionHandler = false;
        // A setting may begin with "@", which otherwise names a file of further arguments.
        var plain = new ParserConfiguration { ResponseFileTokenReplacer = null };
        try
        {
            var parsed = Create().Parse(WithVerb(args), plain);
            var code = await parsed.InvokeAsync(console);
            return parsed.Errors.Count > 0 ? Misconfigured : code;
        }
        catch (OptionsValidationException e)
        {
            return await RefuseAsync(string.Join('\n', e.Failures));
        }
        catch (OperatorException e)
        {
            return await RefuseAsync(e.Message);
        }

        async Task<int> RefuseAsync(string sentences)
        {
            await console.Error.WriteLineAsync(sentences);
            return Misconfigured;
        }
    }

    /// <summary>Only the first argument can be a verb: a setting's value may well be called "content".</summary>
    private static string[] WithVerb(string[] args) =>
        args is [var first, ..] && !IsSetting(first) ? args : [RunVerb.Name, .. args];

    /// <summary>As .NET's configuration reads them: <c>--Key=value</c>, <c>/Key=value</c>, <c>Key=value</c>, <c>--Key value</c>.</summary>
    private static bool IsSetting(string argument) =>
        argument is not ("-h" or "-?" or "/h" or "/?" or "--help" or "--version") &&
        (argument.StartsWith('-') || argument.StartsWith('/') || argument.Contains('='));
}
