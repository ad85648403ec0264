namespace StudyBot.Content.Search;

/// <summary>What advice is found by, and how much each part of it says about the whole.</summary>
internal static class AdviceFields
{
    private const double Title = 8;
    private const double FirstTopic = 4;
    private const double OtherTopic = 2;
    private const double Body = 1;

    public static IEnumerable<SearchField> Of(AdviceItem item)
    {
        yield return new(item.Text.Korean.Title, Title);
        yield return new(item.Text.English.Title, Title);
        yield return new(item.Text.Korean.Body, Body);
        yield return new(item.Text.English.Body, Body);
        foreach (var (index, topic) in item.Topics.Index())
        {
            var weight = index == 0 ? FirstTopic : OtherTopic;
            yield return new(topic.Name.Korean, weight);
            yield return new(topic.Name.English, weight);
        }
    }
}
