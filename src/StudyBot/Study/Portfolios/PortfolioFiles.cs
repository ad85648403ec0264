using System.Text;
using NodaTime.Text;
using StudyBot.Discord.Model;

namespace StudyBot.Study.Portfolios;

/// <summary>A member's portfolio as files: Markdown to read, JSON to go on with, and what goes beside them.</summary>
internal sealed class PortfolioFiles(IEnumerable<IPortfolioPart> parts)
{
    private readonly IPortfolioPart[] _parts = [.. parts];

    /// <summary>None for a member who has nothing in these dates.</summary>
    public IReadOnlyList<FileUpload> Of(PortfolioRequest request)
    {
        var sections = _parts.Select(part => part.Of(request)).OfType<PortfolioSection>().ToList();
        if (sections.Count == 0)
            return [];
        var (first, last) = (LocalDatePattern.Iso.Format(request.First), LocalDatePattern.Iso.Format(request.Last));
        var markdown = string.Join("\n\n", sections.Select(section => section.Markdown.Trim()));
        var data = new DataRecord { ["first_date"] = first, ["last_date"] = last };
        foreach (var section in sections)
            data[section.Key] = section.Data;
        return
        [
            new FileUpload($"portfolio-{last}.md", Encoding.UTF8.GetBytes($"{markdown}\n")),
            JsonFile.Of($"portfolio-{last}.json", data),
            .. sections.SelectMany(section => section.Files),
        ];
    }
}
