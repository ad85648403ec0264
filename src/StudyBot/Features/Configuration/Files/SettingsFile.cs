using StudyBot.Configuration;

namespace StudyBot.Features.Configuration.Files;

/// <summary>Something that keeps a file from being applied.</summary>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Sentence">What is wrong and what to do, in the reader's language.</param>
internal sealed record FileProblem(int Line, string Sentence);

/// <summary>What a file wants of a guild as it is.</summary>
/// <param name="Wanted">The settings as they would be; what the file leaves out is as it was.</param>
/// <param name="Problems">In the order of the file.</param>
/// <param name="Lines">Path to where the file says it.</param>
/// <param name="ByName">How many channels and roles were found by name, because their ids are another guild's.</param>
internal sealed record SettingsFile(
    SettingSheet Wanted, IReadOnlyList<FileProblem> Problems, IReadOnlyDictionary<string, int> Lines, int ByName)
{
    /// <summary>Where the file says something of a path: itself, its row or its list; 0 for nowhere.</summary>
    public int LineOf(string path) => new[] { path, path[..Math.Max(path.LastIndexOf('.'), 0)], path.Split('/')[0] }
        .Select(place => Lines.GetValueOrDefault(place)).FirstOrDefault(line => line > 0);
}
