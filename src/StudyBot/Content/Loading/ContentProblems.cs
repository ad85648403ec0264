using YamlDotNet.RepresentationModel;

namespace StudyBot.Content.Loading;

/// <summary>Gathers every mistake, so that an author mends them all in one go.</summary>
internal sealed class ContentProblems
{
    private readonly List<ContentProblem> _problems = [];

    /// <summary>By file, then line, then sentence.</summary>
    public IReadOnlyList<ContentProblem> Sorted =>
    [
        .. _problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Sentence, StringComparer.Ordinal),
    ];

    public bool Any => _problems.Count > 0;

    public void Add(string file, long line, string? item, string sentence) => _problems.Add(new(file, line, item, sentence));

    public void Add(string file, YamlNode node, string? item, string sentence) => Add(file, node.Start.Line, item, sentence);

    /// <exception cref="OperatorException">There are problems; the message lists them.</exception>
    public void ThrowIfAny(string folder)
    {
        if (!Any)
            return;
        var lines = Sorted.Select(problem => $"\n  {problem}");
        var count = _problems.Count == 1 ? "1 mistake" : $"{_problems.Count} mistakes";
        throw new OperatorException($"The content in '{folder}' has {count}; mend them and start again:{string.Concat(lines)}");
    }
}
