using StudyBot.Content.Loading;

namespace StudyBot.Content.Linting;

/// <summary>What the lint found.</summary>
/// <param name="Problems">By file and line.</param>
/// <param name="Questions">How many were looked at.</param>
/// <param name="Advice">How many were looked at.</param>
/// <param name="Whole">False when the loader's own checks failed, and the lint's were not made.</param>
internal sealed record LintReport(IReadOnlyList<ContentProblem> Problems, int Questions, int Advice, bool Whole);

/// <summary>
/// The checks that are too slow for the bot's start, or that concern the collection and not an item. They begin where the
/// loader's end, and repeat none of them.
/// </summary>
/// <param name="targets">How much of what there must be.</param>
/// <param name="adviceViews">What the bot shows of advice.</param>
/// <param name="questionViews">What the bot shows of a question.</param>
internal sealed class ContentLint(
    BalanceTargets targets,
    Func<AdviceItem, IEnumerable<ContentPreview>> adviceViews,
    Func<Question, IEnumerable<ContentPreview>> questionViews)
{
    /// <param name="path">The content folder.</param>
    /// <exception cref="OperatorException">The folder is missing.</exception>
    public LintReport Check(string path)
    {
        var reading = ContentLoader.Read(path);
        var whole = !reading.Problems.Any;
        if (whole)
        {
            RenderedTexts.Check(reading.Advice, adviceViews);
            RenderedTexts.Check(reading.Questions, questionViews);
            CodeBlocks.Check(reading);
            SimilarItems.Check(reading);
            if (CoverageTable.Read(path, reading.Problems) is { } rows)
                new Coverage(reading, rows).Check();
            new Balance(reading, targets).Check();
        }

        return new(reading.Problems.Sorted, reading.Questions.Count, reading.Advice.Count, whole);
    }
}
