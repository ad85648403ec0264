using YamlDotNet.RepresentationModel;

namespace StudyBot.Content.Loading;

/// <summary>Gathers every mistake, so that an author mends them all in one go.</summary>
internal sealed class ContentProblems
{
    private readonly List<ContentProblem> _problems = [];

    public void Add(string file, long line, string? item, string sentence) => _problems.Add(new(file, line, item, sentence));

    public void Add(string file, YamlNode node, string? item, string sentence) => Add(file, node.Start.Line, item, sentence);

    /// <exception cref="OperatorException">There are problems; the message lists them, by file and line.</exception>
    public void ThrowIfAny(string folder)
    {
        if (_problems.Count == 0)
            return;
        var lines = _problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .Select(problem => $"\n  {problem}");
        var count = _problems.Count == 1 ? "1 mistake" : $"{_problems.Count} mistakes";
        throw new OperatorException($"The content in '{folder}' has {count}; mend them and start again:{string.Concat(lines)}");
    }
}
