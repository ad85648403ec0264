namespace StudyBot.Content.Search;

/// <summary>Finds topics by what somebody types of their Korean or English name, or their id.</summary>
internal static class TopicFinder
{
    /// <summary>The topic of an id or of a whole name in either language; null when there is none.</summary>
    public static Topic? Find(IEnumerable<Topic> topics, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        return topics.FirstOrDefault(topic => Names(topic).Any(name => Tokenizer.Normalize(name) == wanted));
    }

    /// <summary>While somebody types: names that begin so first, then those that hold it anywhere.</summary>
    public static IEnumerable<Topic> Suggest(IEnumerable<Topic> topics, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        return topics
            .Select(topic => (Topic: topic, Place: Names(topic).Min(name => Place(Tokenizer.Normalize(name), wanted))))
            .Where(match => match.Place < int.MaxValue)
            .OrderBy(match => match.Place)
            .Select(match => match.Topic);
    }

    /// <summary>Everything that a topic is called.</summary>
    public static IReadOnlyList<string> Names(Topic topic) => [topic.Name.Korean, topic.Name.English, topic.Id];

    private static int Place(string name, string wanted)
    {
        if (name.StartsWith(wanted, StringComparison.Ordinal))
            return 0;
        if (name.Contains($" {wanted}", StringComparison.Ordinal) || name.Contains($"-{wanted}", StringComparison.Ordinal))
            return 1;
        return name.Contains(wanted, StringComparison.Ordinal) ? 2 : int.MaxValue;
    }
}
