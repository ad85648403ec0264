using StudyBot.Content.Search;
using StudyBot.Words;

namespace StudyBot.Content.Loading;

/// <summary>Reads the closed lists: topics and sources, each an id with a name in both languages.</summary>
internal static class NameReader
{
    public static Dictionary<string, Topic> Topics(IEnumerable<YamlSection> items, Synonyms synonyms) =>
        Read(items, ContentLimits.TopicId, ContentLimits.TopicName, (item, id, name) => new Topic(id, name)
        {
            Also =
            [
                .. item.Has("also") ? item.Texts("also", 1, ContentLimits.TopicAlso, ContentLimits.Synonym) : [],
                .. synonyms.Others(name.Korean),
                .. synonyms.Others(name.English),
            ],
        });

    public static Dictionary<string, Source> Sources(IEnumerable<YamlSection> items) =>
        Read(items, ContentLimits.Id, ContentLimits.SourceName, (_, id, name) => new Source(id, name));

    private static Dictionary<string, T> Read<T>(
        IEnumerable<YamlSection> items, int longestId, int longestName, Func<YamlSection, string, Bilingual<string>, T> make)
    {
        var read = new Dictionary<string, T>();
        foreach (var item in items)
        {
            var id = item.Id("id", longestId);
            var name = item.BothTexts(longestName);
            var made = make(item, id, name);
            item.Close();
            if (!read.TryAdd(id, made) && id.Length > 0)
                item.Report("id", $"'{id}' stands twice in this list");
        }

        return read;
    }
}
