using System.Text.RegularExpressions;

namespace StudyBot.Features.GuildContent.Files.Csv;

/// <summary>
/// Keeps a spreadsheet from taking a text for a formula, which could run commands or call out. An apostrophe before it is
/// what a spreadsheet itself writes for "this is text"; it goes again when a row with an
/// own id comes back.
/// </summary>
internal static partial class FormulaGuard
{
    private const char Apostrophe = '\'';

    public static string Add(string cell) => Formula().IsMatch(cell) ? Apostrophe + cell : cell;

    public static string Remove(string cell) => cell.StartsWith(Apostrophe) && Formula().IsMatch(cell) ? cell[1..] : cell;

    /// <summary>With apostrophes that stand there already, so that none of them gets lost. Full-width signs count in East Asian spreadsheets.</summary>
    [GeneratedRegex(@"^'*[=+\-@＝＋－＠\t\r\n]")]
    private static partial Regex Formula();
}
