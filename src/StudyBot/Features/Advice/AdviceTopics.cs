using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Advice;

/// <summary>The topics on which there is advice, by what somebody types.</summary>
internal static class AdviceTopics
{
    /// <inheritdoc cref="TopicFinder.Find"/>
    public static Topic? Find(ContentLibrary library, string typed) => TopicFinder.Find(Offered(library), typed);

    /// <inheritdoc cref="TopicFinder.Suggest"/>
    public static IReadOnlyList<CommandChoice> Suggest(ContentLibrary library, string typed) => ContentChoices.Topics(Offered(library), typed);

    /// <summary>The topics nearest to a search that found nothing, filled up with the first of the list.</summary>
    public static IReadOnlyList<Topic> Near(ContentLibrary library, string typed, int count)
    {
        var topics = Offered(library);
        // A topic is near to what its items' titles talk about.
        IEnumerable<SearchField> Fields(Topic topic) => library.AdviceOn(topic.Id)
            .SelectMany(item => new[] { item.Text.Korean.Title, item.Text.English.Title })
            .Select(title => new SearchField(title, 1))
            .Concat(TopicFinder.Names(topic).Select(name => new SearchField(name, 6)));
        var index = new SearchIndex<Topic>(topics, Fields, library.Search.Synonyms);
        return [.. index.Find(typed).Concat(topics).Distinct().Take(count)];
    }

    private static List<Topic> Offered(ContentLibrary library) =>
        [.. library.AdviceTopics.Where(topic => library.AdviceOn(topic.Id).Any())];
}
