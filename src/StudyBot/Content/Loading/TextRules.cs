namespace StudyBot.Content.Loading;

/// <summary>What every text of the content must keep.</summary>
internal static class TextRules
{
    private static readonly string[] Pings = ["@everyone", "@here", "<@", "<#"];

    public static IEnumerable<string> Mistakes(string text, int shortest, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return "is empty";
            yield break;
        }

        if (text.Length < shortest || text.Length > longest)
            yield return $"has {text.Length} characters; {shortest} to {longest} are allowed";
        if (text != text.Trim())
            yield return "begins or ends with white space";
        if (text.Any(c => char.IsControl(c) && c != '\n'))
            yield return "holds a control character";
        if (Pings.FirstOrDefault(text.Contains) is { } ping)
            yield return $"holds '{ping}', which Discord reads as a mention";
        if (CountOf(text, "```") % 2 != 0)
            yield return "opens a code block that it does not close";
    }

    public static bool HasHangul(string text) => text.Any(c => c is >= '가' and <= '힣');

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;
}
