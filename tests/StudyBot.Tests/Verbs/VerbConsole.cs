using System.CommandLine;
using StudyBot.Verbs;

namespace StudyBot.Tests.Verbs;

/// <summary>What a verb did: its exit code and what it wrote, with \n at the end of lines.</summary>
internal sealed record VerbConsole(int ExitCode, string Output, string Error)
{
    public static async Task<VerbConsole> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = await VerbList.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
