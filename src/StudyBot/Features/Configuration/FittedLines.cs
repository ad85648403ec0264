namespace StudyBot.Features.Configuration;

/// <summary>As many lines as there is room for, and how many more there are.</summary>
internal static class FittedLines
{
    /// <param name="lines">One or more.</param>
    /// <param name="longest">Characters of all together, without the line that counts the rest.</param>
    /// <param name="more">Says how many are left out.</param>
    public static string Of(IReadOnlyList<string> lines, int longest, Func<int, string> more)
    {
        var shown = lines.Count;
        while (shown > 1 && lines.Take(shown).Sum(line => line.Length + 1) > longest)
            shown--;
        return string.Join('\n', shown == lines.Count ? lines : lines.Take(shown).Append(more(lines.Count - shown)));
    }
}
