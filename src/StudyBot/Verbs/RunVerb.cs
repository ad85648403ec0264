using System.CommandLine;

namespace StudyBot.Verbs;

/// <summary><c>run</c>: the bot itself.</summary>
internal static class RunVerb
{
    public const string Name = "run";

    public static Command Create()
    {
        var settings = VerbSettings.Argument();
        var verb = new Command(Name, "Run the bot until SIGTERM or Ctrl-C; also without the word. 0 after a clean end, 1 when Discord refuses the bot for good, 2 when a setting is wrong.")
        {
            settings,
        };
        verb.SetAction((parsed, _) => StudyBotHost.RunAsync(parsed.GetValue(settings) ?? []));
        return verb;
    }
}
