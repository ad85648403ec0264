using System.Text.RegularExpressions;
using StudyBot.Words;

namespace StudyBot.Content.Loading;

/// <summary>Reads what advice and questions have in common.</summary>
/// <param name="sources">The documents that may be cited.</param>
internal sealed partial class ItemReader(IReadOnlyDictionary<string, Source> sources)
{
    /// <summary>The topic that a file is named after; <c>resume-2.yaml</c> goes on where <c>resume.yaml</c> is full.</summary>
    public static string FileTopic(string file) => PartNumber().Replace(Path.GetFileNameWithoutExtension(file), "");

    /// <summary>The topic of an id; reported when the list has none, and then a nameless one.</summary>
    public static Topic TopicOf(YamlSection item, string key, string id, IReadOnlyDictionary<string, Topic> topics)
    {
        if (topics.TryGetValue(id, out var topic))
            return topic;
        if (id.Length > 0)
            item.Report(key, $"'{id}' is not in topics.yaml");
        return new Topic(id, new Bilingual<string>(id, id));
    }

    public Citation Citation(YamlSection item)
    {
        var none = new Bilingual<string>("", "");
        if (item.Section("source") is not { } source)
            return new Citation(new Source("", none), none);
        var id = source.Text("document", 1, ContentLimits.Id);
        if (!sources.TryGetValue(id, out var document) && id.Length > 0)
            source.Report("document", $"'{id}' is not in sources.yaml");
        var section = source.Section("section");
        var name = section?.BothTexts(ContentLimits.Section) ?? none;
        section?.Close();
        source.Close();
        return new Citation(document ?? new Source(id, none), name);
    }

    /// <summary>The words in both languages; reported when a text is not in its own, or is the same in the two.</summary>
    /// <param name="item">The item, with its keys <c>ko</c> and <c>en</c>.</param>
    /// <param name="read">Reads one language.</param>
    /// <param name="texts">All texts of one language, by key.</param>
    /// <param name="empty">The words of a language that is missing.</param>
    public static Bilingual<T> Words<T>(
        YamlSection item, Func<YamlSection, Language, T> read, Func<T, IEnumerable<(string Key, string Text)>> texts, T empty)
    {
        var (korean, english) = (item.Section("ko"), item.Section("en"));
        var words = new Bilingual<T>(
            korean is null ? empty : read(korean, Language.Korean), english is null ? empty : read(english, Language.English));
        korean?.Close();
        english?.Close();
        var englishTexts = texts(words.English).ToDictionary(text => text.Key, text => text.Text);
        foreach (var (key, text) in texts(words.Korean).Where(text => text.Text.Length > 0 && !TextRules.IsFormula(text.Text)))
        {
            if (text == englishTexts.GetValueOrDefault(key))
                english?.Report(key, "is the same text as in Korean");
            else if (!TextRules.HasHangul(text))
                korean?.Report(key, "holds no Korean");
        }

        foreach (var (key, _) in englishTexts.Where(text => TextRules.HasHangul(TextRules.WithoutCode(text.Value))))
            english?.Report(key, "holds Korean outside code");
        return words;
    }

    [GeneratedRegex("-[2-9]$")]
    private static partial Regex PartNumber();
}
