using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>Finds topics by what somebody types of their Korean or English name, or their id.</summary>
internal static class AdviceTopics
{
    private const int MostSuggestions = 25;

    /// <summary>The topic of an id or of a whole name in either language; null when there is none.</summary>
    public static Topic? Find(ContentLibrary library, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        return Offered(library).FirstOrDefault(topic => Names(topic).Any(name => Tokenizer.Normalize(name) == wanted));
    }

    /// <summary>While a member types: names that begin so first, then those that hold it anywhere.</summary>
    public static IReadOnlyList<CommandChoice> Suggest(ContentLibrary library, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        return
        [
            .. Offered(library)
                .Select(topic => (Topic: topic, Place: Names(topic).Min(name => Place(Tokenizer.Normalize(name), wanted))))
                .Where(match => match.Place < int.MaxValue)
                .OrderBy(match => match.Place)
                .Take(MostSuggestions)
                .Select(match => new CommandChoice(Languages.Text(match.Topic.Name.English, match.Topic.Name.Korean), match.Topic.Id)),
        ];
    }

    /// <summary>The topics nearest to a search that found nothing, filled up with the first of the list.</summary>
    public static IReadOnlyList<Topic> Near(ContentLibrary library, string typed, int count)
    {
        var topics = Offered(library);
        // A topic is near to what its items' titles talk about.
        var index = new SearchIndex<Topic>(topics, topic => library.AdviceOn(topic.Id)
            .SelectMany(item => new[] { item.Text.Korean.Title, item.Text.English.Title })
            .Select(title => new SearchField(title, 1))
            .Concat(Names(topic).Select(name => new SearchField(name, 6))));
        return [.. index.Find(typed).Concat(topics).Distinct().Take(count)];
    }

    private static List<Topic> Offered(ContentLibrary library) =>
        [.. library.AdviceTopics.Where(topic => library.AdviceOn(topic.Id).Any())];

    private static string[] Names(Topic topic) => [topic.Name.Korean, topic.Name.English, topic.Id];

    private static int Place(string name, string wanted)
    {
        if (name.StartsWith(wanted, StringComparison.Ordinal))
            return 0;
        if (name.Contains($" {wanted}", StringComparison.Ordinal) || name.Contains($"-{wanted}", StringComparison.Ordinal))
            return 1;
        return name.Contains(wanted, StringComparison.Ordinal) ? 2 : int.MaxValue;
    }
}
