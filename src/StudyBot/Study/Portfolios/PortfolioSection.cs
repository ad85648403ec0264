using StudyBot.Discord.Model;

namespace StudyBot.Study.Portfolios;

/// <summary>A part of a portfolio, for people and for programs.</summary>
/// <param name="Key">What it is called in the JSON file.</param>
/// <param name="Markdown">With its own title.</param>
/// <param name="Data">The same for programs: a record, or a list of records; dates as text.</param>
internal sealed record PortfolioSection(string Key, string Markdown, object Data)
{
    /// <summary>What stands beside the two files: pictures.</summary>
    public IReadOnlyList<FileUpload> Files { get; init; } = [];
}
