using StudyBot.Words;

namespace StudyBot.Content.Loading;

/// <summary>Reads the closed lists: topics and sources, each an id with a name in both languages.</summary>
internal static class NameReader
{
    public static Dictionary<string, Topic> Topics(IEnumerable<YamlSection> items) =>
        Read(items, ContentLimits.TopicId, ContentLimits.TopicName, (id, name) => new Topic(id, name));

    public static Dictionary<string, Source> Sources(IEnumerable<YamlSection> items) =>
        Read(items, ContentLimits.Id, ContentLimits.SourceName, (id, name) => new Source(id, name));

    private static Dictionary<string, T> Read<T>(
        IEnumerable<YamlSection> items, int longestId, int longestName, Func<string, Bilingual<string>, T> make)
    {
        var read = new Dictionary<string, T>();
        foreach (var item in items)
        {
            var id = item.Id("id", longestId);
            var name = item.BothTexts(longestName);
            item.Close();
            if (!read.TryAdd(id, make(id, name)) && id.Length > 0)
                item.Report("id", $"'{id}' stands twice in this list");
        }

        return read;
    }
}
