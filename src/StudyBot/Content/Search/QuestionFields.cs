namespace StudyBot.Content.Search;

/// <summary>What a question is found by, and how much each part of it says about the whole.</summary>
internal static class QuestionFields
{
    private const double Prompt = 5;
    private const double Topic = 4;
    private const double KeyPoint = 2;
    private const double Other = 1;
    private const double FollowUp = 0.5;

    public static IEnumerable<SearchField> Of(Question question)
    {
        yield return new(question.Topic.Name.Korean, Topic);
        yield return new(question.Topic.Name.English, Topic);
        foreach (var text in new[] { question.Text.Korean, question.Text.English })
        {
            yield return new(text.Prompt, Prompt);
            yield return new(text.Hint, Other);
            yield return new(string.Join('\n', text.KeyPoints), KeyPoint);
            yield return new(text.Answer, Other);
            yield return new(string.Join('\n', text.FollowUps), FollowUp);
        }
    }
}
