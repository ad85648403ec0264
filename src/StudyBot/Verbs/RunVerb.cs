using System.CommandLine;

namespace StudyBot.Verbs;

/// <summary><c>run</c>: the bot itself.</summary>
internal static class RunVerb
{
    public const string Name = "run";

    public static Command Create()
    {
        var settings = new Argument<string[]>("settings")
        {
            Description = "For example --Storage:Path=study.db; they win over environment variables (Storage__Path).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var verb = new Command(Name, "Run the bot until SIGTERM or Ctrl-C; also without the word.") { settings };
        verb.SetAction((parsed, _) => StudyBotHost.RunAsync(parsed.GetValue(settings) ?? []));
        return verb;
    }
}
