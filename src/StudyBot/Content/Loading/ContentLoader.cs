using StudyBot.Content.Own;

namespace StudyBot.Content.Loading;

/// <summary>
/// Reads the whole content folder and checks all of it. One mistake anywhere stops the start: an item that is skipped in
/// silence is one that nobody ever mends.
/// </summary>
internal static class ContentLoader
{
    /// <param name="path">The content folder.</param>
    /// <exception cref="OperatorException">The folder is missing, or something in it is wrong; everything is named.</exception>
    public static ContentLibrary Load(string path) => Read(path).ToLibrary(path);

    /// <summary>Goes on past mistakes, and gathers them.</summary>
    /// <param name="path">The content folder.</param>
    /// <exception cref="OperatorException">The folder is missing.</exception>
    public static ContentReading Read(string path)
    {
        if (!Directory.Exists(path))
            throw new OperatorException($"The content folder '{path}' is missing; set Content:Path to the folder with topics.yaml.");
        var problems = new ContentProblems();
        var folder = new ContentFolder(path, problems);
        var synonyms = new SynonymReader(problems).Read(folder);
        var topics = folder.ItemsByKey("topics.yaml", "advice", "questions");
        var adviceTopics = NameReader.Topics(topics["advice"], synonyms);
        var questionTopics = NameReader.Topics(topics["questions"], synonyms);
        var sources = NameReader.Sources(folder.Items("sources.yaml"));
        var items = new ItemReader(sources);
        var advice = Read(folder, "advice", new AdviceReader(items, adviceTopics).Read, item => item.Id);
        var questions = Read(folder, "questions", new QuestionReader(items, questionTopics).Read, question => question.Id);
        CheckKeys(advice);
        CheckKeys(questions);
        CheckReferences(advice, item => item.Questions, "questions", questions);
        CheckReferences(questions, question => question.Advice, "advice", advice);
        return new ContentReading(
            [.. adviceTopics.Values], [.. questionTopics.Values], [.. sources.Values], [.. advice.Values], [.. questions.Values], synonyms, problems);
    }

    private static Dictionary<string, Located<T>> Read<T>(
        ContentFolder folder, string name, Func<string, YamlSection, T> read, Func<T, string> idOf)
    {
        var all = new Dictionary<string, Located<T>>();
        foreach (var file in folder.Files(name))
        {
            foreach (var section in folder.Items(file))
            {
                var item = read(file, section);
                if (idOf(item).StartsWith(OwnId.Prefix, StringComparison.Ordinal))
                    section.Report("id", $"begins with '{OwnId.Prefix}', as the ids of guilds' own items do");
                if (!all.TryAdd(idOf(item), new(item, section)) && idOf(item).Length > 0)
                    section.Report("id", $"stands already at {all[idOf(item)].Section.Place("id")}");
            }
        }

        return all;
    }

    private static void CheckKeys<T>(Dictionary<string, Located<T>> items)
    {
        foreach (var sharing in items.GroupBy(pair => ContentKey.Of(pair.Key)).Where(group => group.Count() > 1))
        {
            foreach (var (id, (_, section)) in sharing)
                section.Report("id", $"'{id}' happens to get the same key in buttons as another id; change it a little");
        }
    }

    private static void CheckReferences<T, TTarget>(
        Dictionary<string, Located<T>> from,
        Func<T, IReadOnlyList<string>> references,
        string key,
        Dictionary<string, Located<TTarget>> to)
    {
        foreach (var (item, section) in from.Values)
        {
            foreach (var dead in references(item).Where(id => id.Length > 0 && !to.ContainsKey(id)))
                section.Report(key, $"names '{dead}', which does not exist");
        }
    }
}
