using StudyBot.Words;

namespace StudyBot.Content.Loading;

/// <summary>Reads the items of <c>advice/</c>.</summary>
internal sealed class AdviceReader(ItemReader items, IReadOnlyDictionary<string, Topic> topics)
{
    /// <param name="file">Named like the topic of its items.</param>
    /// <param name="item">An item of the file.</param>
    public AdviceItem Read(string file, YamlSection item)
    {
        var read = new AdviceItem
        {
            Id = item.Id("id", ContentLimits.Id),
            Topics = Topics(file, item),
            Stage = item.Word<AdviceStage>("stage"),
            Text = ItemReader.Words(
                item, Text, text => [("title", text.Title), ("body", text.Body)], new AdviceText("", "")),
            Source = items.Citation(item),
            Questions = item.Texts("questions", 0, 25, ContentLimits.Id),
        };
        item.Close();
        return read;
    }

    private List<Topic> Topics(string file, YamlSection item)
    {
        var ids = item.Texts("topics", 1, 3, ContentLimits.TopicId);
        if (ids.Count > 0 && ids[0] != ItemReader.FileTopic(file))
            item.Report("topics", $"must begin with '{ItemReader.FileTopic(file)}', as the file is named");
        if (ids.Distinct().Count() != ids.Count)
            item.Report("topics", "names a topic twice");
        return [.. ids.Select(id => ItemReader.TopicOf(item, "topics", id, topics))];
    }

    private static AdviceText Text(YamlSection section, Language language)
    {
        var korean = language == Language.Korean;
        var title = section.Text("title", 1, korean ? ContentLimits.KoreanTitle : ContentLimits.EnglishTitle);
        var body = section.Text("body", ContentLimits.ShortestBody, ContentLimits.LongestBody);
        var task = AdviceTask.Head(language);
        if (body.Length > 0 && !body.Split("\n\n")[^1].StartsWith(task, StringComparison.Ordinal))
            section.Report("body", $"must end with a paragraph that starts with '{task.TrimEnd()}'");
        return new AdviceText(title, body);
    }
}
