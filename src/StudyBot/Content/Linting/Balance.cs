using System.Globalization;
using StudyBot.Content.Loading;

namespace StudyBot.Content.Linting;

/// <summary>How much there must be of what. Shares are of all questions, or of all that a topic has.</summary>
internal sealed record BalanceTargets
{
    /// <summary>For the content that ships. In 2026 it held 368 questions and 180 pieces of advice.</summary>
    public static BalanceTargets Shipped { get; } = new();

    public int Questions { get; init; } = 366;

    public int Advice { get; init; } = 160;

    /// <summary>How many topics, from the top of topics.yaml, are the ones that bootcamps ask for most.</summary>
    public int MainTopics { get; init; } = 12;

    /// <summary>Of each main topic; each had 20.</summary>
    public int QuestionsOfMainTopic { get; init; } = 15;

    /// <summary>Of each other topic; each had 16.</summary>
    public int QuestionsOfTopic { get; init; } = 12;

    /// <summary>With the topic as its first; each had 7 to 10.</summary>
    public int AdviceOfTopic { get; init; } = 5;

    /// <summary>Of each level; they had 31, 34 and 35 %.</summary>
    public (double Least, double Most) Level { get; init; } = (0.25, 0.42);

    /// <summary>Of each level within a topic; they had 25 to 38 %.</summary>
    public (double Least, double Most) LevelOfTopic { get; init; } = (0.2, 0.45);

    /// <summary>Of each stage; they had 9 to 34 %.</summary>
    public double LeastOfStage { get; init; } = 0.05;
}

/// <summary>Whoever narrows a schedule to a topic or a level still finds enough.</summary>
internal sealed class Balance(ContentReading reading, BalanceTargets targets)
{
    private const string Questions = "questions/";
    private const string Advice = "advice/";

    public void Check()
    {
        var questions = reading.Questions.Select(located => located.Item).ToList();
        var advice = reading.Advice.Select(located => located.Item).ToList();
        AtLeast(Questions, "in all", questions.Count, targets.Questions);
        AtLeast(Advice, "in all", advice.Count, targets.Advice);
        CheckLevels(Questions, "in all", questions, targets.Level);
        foreach (var (index, topic) in reading.QuestionTopics.Index())
        {
            var own = questions.Where(question => question.Topic.Id == topic.Id).ToList();
            AtLeast(Questions, $"on {topic.Id}", own.Count, index < targets.MainTopics ? targets.QuestionsOfMainTopic : targets.QuestionsOfTopic);
            CheckLevels(Questions, $"on {topic.Id}", own, targets.LevelOfTopic);
        }

        foreach (var topic in reading.AdviceTopics)
            AtLeast(Advice, $"on {topic.Id}", advice.Count(item => item.Topics[0].Id == topic.Id), targets.AdviceOfTopic);
        foreach (var stage in Enum.GetValues<AdviceStage>())
            Share(Advice, $"of stage {YamlSection.WordOf(stage)}", advice.Count(item => item.Stage == stage), advice.Count, (targets.LeastOfStage, 1));
    }

    private void CheckLevels(string folder, string where, List<Question> questions, (double Least, double Most) bounds)
    {
        foreach (var level in Enum.GetValues<QuestionLevel>())
            Share(folder, $"of level {YamlSection.WordOf(level)} {where}", questions.Count(question => question.Level == level), questions.Count, bounds);
    }

    private void AtLeast(string folder, string where, int count, int least)
    {
        if (count < least)
            Report(folder, $"has {count} items {where}; at least {least} are wanted");
    }

    private void Share(string folder, string what, int count, int all, (double Least, double Most) bounds)
    {
        var share = all == 0 ? 0 : (double)count / all;
        if (all > 0 && (share < bounds.Least || share > bounds.Most))
            Report(folder, string.Create(CultureInfo.InvariantCulture, $"has {count} of {all} items ({share * 100:0} %) {what}; {bounds.Least * 100:0} to {bounds.Most * 100:0} % are wanted"));
    }

    private void Report(string folder, string sentence) => reading.Problems.Add(folder, 0, null, sentence);
}
