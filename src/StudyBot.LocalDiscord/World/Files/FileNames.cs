namespace StudyBot.LocalDiscord.World.Files;

/// <summary>
/// What Discord makes of file names: ASCII letters, digits, dots, dashes and underscores stay, blanks become underscores, all
/// else goes. The name as it was, without extension, then becomes the attachment's title.
/// </summary>
internal static class FileNames
{
    // Discord draws a name where nothing is left; which one is not documented.
    private const string Nameless = "unknown";

    /// <summary>The name in the address.</summary>
    public static string Cleanse(string name)
    {
        var extension = Path.GetExtension(name);
        if (extension.Length < 2 || !extension.Skip(1).All(char.IsAsciiLetterOrDigit))
            extension = "";

        var words = name[..^extension.Length].Replace('/', ' ').Replace('\\', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join('_', words).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');
        var stem = string.Concat(kept).Trim('.', '_');
        return (stem.Length > 0 ? stem : Nameless) + extension;
    }

    /// <summary>Null where cleansing took nothing away.</summary>
    public static string? TitleOf(string name) => Cleanse(name) == name ? null : Path.GetFileNameWithoutExtension(name);
}
