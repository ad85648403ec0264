using StudyBot.Content.Linting;
using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Linting;

/// <summary>The lint over a small folder, which asks for no more of it than one item of each kind.</summary>
internal static class SmallLint
{
    public static BalanceTargets Anything { get; } = new()
    {
        Questions = 0,
        Advice = 0,
        QuestionsOfMainTopic = 0,
        QuestionsOfTopic = 0,
        AdviceOfTopic = 0,
        Level = (0, 1),
        LevelOfTopic = (0, 1),
        LeastOfStage = 0,
    };

    public static LintReport Report(this SmallContent content, BalanceTargets? targets = null) =>
        new ContentLint(targets ?? Anything, _ => [], _ => []).Check(content.Folder);

    /// <summary>One line a problem.</summary>
    public static IReadOnlyList<string> Lint(this SmallContent content, BalanceTargets? targets = null) =>
        [.. content.Report(targets).Problems.Select(problem => problem.ToString())];
}
