using System.CommandLine;
using StudyBot.Doctor;

namespace StudyBot.Verbs;

/// <summary><c>doctor</c>: looks at everything that the bot needs, and says what to do about what is missing.</summary>
internal static class DoctorVerb
{
    public static Command Create()
    {
        var settings = VerbSettings.Argument();
        var verb = new Command(
            "doctor",
            "Look at settings, content, database, disk, backups, clock and Discord, a line each with what to do; the bot may run meanwhile. 0 when all is well, else 1.")
        {
            settings,
        };
        verb.SetAction((parsed, cancellationToken) => ExamineAsync(parsed.GetValue(settings) ?? [], parsed.InvocationConfiguration.Output, cancellationToken));
        return verb;
    }

    private static async Task<int> ExamineAsync(string[] settings, TextWriter output, CancellationToken cancellationToken)
    {
        using var host = StudyBotHost.Unstarted(settings);
        var ill = false;
        await foreach (var finding in host.Services.GetRequiredService<Examination>().RunAsync(cancellationToken))
        {
            ill |= finding.Verdict == Verdict.Ill;
            await output.WriteLineAsync(finding.ToString());
        }

        return ill ? 1 : 0;
    }
}
