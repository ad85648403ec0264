using System.CommandLine;
using StudyBot.Content;

namespace StudyBot.Verbs;

/// <summary><c>content</c>: looks after the advice and the questions, without a token and without a database.</summary>
internal static class ContentVerb
{
    public static Command Create() => new("content", "Look after the advice and the questions.")
    {
        ContentCheckVerb.Create(),
        ContentStatsVerb.Create(),
    };

    /// <summary>Which content folder; without the option, the one that the bot would load.</summary>
    public static Option<string> PathOption() => new("--path")
    {
        Description = "The content folder; by default the bot's own (Content__Path).",
        HelpName = "folder",
        DefaultValueFactory = _ => Host.CreateApplicationBuilder().Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>()?.Path
            ?? new ContentOptions().Path,
    };
}
