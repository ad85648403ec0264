using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Linting;

/// <summary>On one question (basic, on python, the only topic) and one piece of advice (applying, on resume, the only topic).</summary>
public sealed class BalanceTests
{
    [Fact]
    public void Enough_of_everything_is_no_problem()
    {
        using var content = new SmallContent();

        Assert.Empty(content.Lint(SmallLint.Anything with
        {
            Questions = 1,
            Advice = 1,
            MainTopics = 1,
            QuestionsOfMainTopic = 1,
            QuestionsOfTopic = 9,
            AdviceOfTopic = 1,
        }));
    }

    [Fact]
    public void Too_few_in_all_is_named()
    {
        using var content = new SmallContent();

        Assert.Equal(
            ["advice/: has 1 items in all; at least 160 are wanted", "questions/: has 1 items in all; at least 366 are wanted"],
            content.Lint(SmallLint.Anything with { Questions = 366, Advice = 160 }));
    }

    [Fact]
    public void A_main_topic_needs_more_than_another()
    {
        using var content = new SmallContent();

        Assert.Equal(
            ["questions/: has 1 items on python; at least 15 are wanted"],
            content.Lint(SmallLint.Anything with { MainTopics = 1, QuestionsOfMainTopic = 15, QuestionsOfTopic = 12 }));
        Assert.Equal(
            ["questions/: has 1 items on python; at least 12 are wanted"],
            content.Lint(SmallLint.Anything with { MainTopics = 0, QuestionsOfMainTopic = 15, QuestionsOfTopic = 12 }));
        Assert.Equal(
            ["advice/: has 1 items on resume; at least 5 are wanted"],
            content.Lint(SmallLint.Anything with { AdviceOfTopic = 5 }));
    }

    [Fact]
    public void A_level_has_neither_too_small_nor_too_large_a_share()
    {
        using var content = new SmallContent();

        Assert.Equal(
            [
                "questions/: has 0 of 1 items (0 %) of level advanced in all; 25 to 42 % are wanted",
                "questions/: has 0 of 1 items (0 %) of level intermediate in all; 25 to 42 % are wanted",
                "questions/: has 1 of 1 items (100 %) of level basic in all; 25 to 42 % are wanted",
            ],
            content.Lint(SmallLint.Anything with { Level = (0.25, 0.42) }));
        Assert.Contains(
            "questions/: has 1 of 1 items (100 %) of level basic on python; 20 to 45 % are wanted",
            content.Lint(SmallLint.Anything with { LevelOfTopic = (0.2, 0.45) }));
    }

    [Fact]
    public void No_stage_is_forgotten()
    {
        using var content = new SmallContent();

        var lines = content.Lint(SmallLint.Anything with { LeastOfStage = 0.05 });

        Assert.Equal(5, lines.Count);
        Assert.Contains("advice/: has 0 of 1 items (0 %) of stage working; 5 to 100 % are wanted", lines);
    }
}
