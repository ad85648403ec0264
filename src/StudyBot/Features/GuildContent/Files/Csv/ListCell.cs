using StudyBot.Content.Own;

namespace StudyBot.Features.GuildContent.Files.Csv;

/// <summary>
/// Several entries in one cell: one a line, with or without bullets, or parted by <c>|</c> when there is only one line
/// without a bullet.
/// </summary>
internal static class ListCell
{
    private const char Divider = '|';
    private const string Bullet = "• ";

    public static IReadOnlyList<string> Read(string cell)
    {
        var lines = cell.Replace('\r', '\n');
        return QuestionTextDraft.Lines(lines.Contains('\n', StringComparison.Ordinal) || HasBullet(lines) ? lines : lines.Replace(Divider, '\n'));
    }

    /// <summary>A cell that <see cref="Read"/> takes apart into the same entries.</summary>
    public static string Write(IReadOnlyList<string> entries) => string.Join('\n', entries.Select(entry =>
        HasBullet(entry) || (entries.Count == 1 && entry.Contains(Divider, StringComparison.Ordinal)) ? Bullet + entry : entry));

    private static bool HasBullet(string text) => QuestionTextDraft.Lines(text) is not [var line] || line != text.Trim();
}
