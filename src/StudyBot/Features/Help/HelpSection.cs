namespace StudyBot.Features.Help;

/// <summary>Commands for one task.</summary>
/// <param name="Title">Shown above them.</param>
/// <param name="Paths">Commands, or what their paths begin with, in the order of the section; those that do not exist are passed over.</param>
internal sealed record HelpSection(string Title, params string[] Paths)
{
    /// <summary>The section that names a command most closely; null for none.</summary>
    public static HelpSection? Of(IEnumerable<HelpSection> sections, string path) => sections
        .Select(section => (Section: section, Length: section.Paths.Where(named => Names(named, path)).Select(named => named.Length).DefaultIfEmpty().Max()))
        .Where(fit => fit.Length > 0)
        .Select(fit => ((HelpSection?)fit.Section, fit.Length)).DefaultIfEmpty().MaxBy(fit => fit.Length).Item1;

    public int PlaceOf(string path) => Array.FindIndex(Paths, named => Names(named, path));

    private static bool Names(string named, string path) => path == named || path.StartsWith($"{named} ", StringComparison.Ordinal);
}
