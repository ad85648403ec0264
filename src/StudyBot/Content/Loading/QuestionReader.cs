using StudyBot.Words;

namespace StudyBot.Content.Loading;

/// <summary>Reads the items of <c>questions/</c>.</summary>
internal sealed class QuestionReader(ItemReader items, IReadOnlyDictionary<string, Topic> topics)
{
    private static readonly QuestionText Empty = new("", "", [], "", []);

    /// <param name="file">Named like the topic of its items.</param>
    /// <param name="item">An item of the file.</param>
    public Question Read(string file, YamlSection item)
    {
        var read = new Question
        {
            Id = item.Id("id", ContentLimits.Id),
            Topic = TopicOf(file, item),
            Level = item.Word<QuestionLevel>("level"),
            Kind = item.Word<QuestionKind>("kind"),
            Text = ItemReader.Words(item, Text, Texts, Empty),
            Advice = item.Texts("advice", 0, 25, ContentLimits.Id),
            Source = items.Citation(item),
        };
        item.Close();
        Compare(item, "key_points", read.Text.Korean.KeyPoints, read.Text.English.KeyPoints);
        Compare(item, "follow_ups", read.Text.Korean.FollowUps, read.Text.English.FollowUps);
        return read;
    }

    private Topic TopicOf(string file, YamlSection item)
    {
        var id = item.Text("topic", 1, ContentLimits.TopicId);
        if (id.Length > 0 && id != ItemReader.FileTopic(file))
            item.Report("topic", $"must be '{ItemReader.FileTopic(file)}', as the file is named");
        return ItemReader.TopicOf(item, "topic", id, topics);
    }

    private static QuestionText Text(YamlSection section, Language language) => new(
        section.Text("prompt", 1, ContentLimits.Prompt),
        section.Text("hint", 1, ContentLimits.Hint),
        section.Texts("key_points", 3, 6, ContentLimits.KeyPoint),
        section.Text("answer", ContentLimits.ShortestAnswer, ContentLimits.LongestAnswer),
        section.Texts("follow_ups", 2, 4, ContentLimits.FollowUp));

    private static IEnumerable<(string Key, string Text)> Texts(QuestionText text) =>
    [
        ("prompt", text.Prompt),
        ("hint", text.Hint),
        .. text.KeyPoints.Index().Select(point => ($"key_points[{point.Index + 1}]", point.Item)),
        ("answer", text.Answer),
        .. text.FollowUps.Index().Select(followUp => ($"follow_ups[{followUp.Index + 1}]", followUp.Item)),
    ];

    private static void Compare(YamlSection item, string key, IReadOnlyList<string> korean, IReadOnlyList<string> english)
    {
        if (korean.Count > 0 && english.Count > 0 && korean.Count != english.Count)
            item.Report("en", $"has {english.Count} {key}, Korean has {korean.Count}");
    }
}
