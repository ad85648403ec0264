using System.Buffers;
using System.Text.RegularExpressions;

namespace StudyBot.Content;

/// <summary>A question's prompt where there is one line for it: lists, menus, the log.</summary>
internal static partial class PromptLine
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("`*_~|\n\r");

    /// <summary>Without blocks of code and Markdown, so that it can be cut anywhere and nothing stays open.</summary>
    /// <param name="prompt">Discord Markdown.</param>
    public static string Of(string prompt)
    {
        if (prompt.AsSpan().IndexOfAny(Signs) < 0)
            return prompt;
        var line = Line(Block().Replace(prompt, " "));
        return line.Length > 0 ? line : Line(prompt);
    }

    private static string Line(string text) => string.Join(' ', Sign().Replace(text, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("```.*?(```|$)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    /// <summary>A single star or line stays: it multiplies, or is part of a name.</summary>
    [GeneratedRegex(@"`+|\*\*|__|~~|\|\|")]
    private static partial Regex Sign();
}
