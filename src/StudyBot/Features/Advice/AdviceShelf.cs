using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Advice;

/// <summary>Decides which advice comes next on a trail.</summary>
internal sealed class AdviceShelf(ContentLibrary library, AdviceStore store, Random random)
{
    private readonly SearchIndex<AdviceItem> _index = new(library.Advice, Fields);

    /// <summary>
    /// With a search its matches, best first; else what the member saved, newest first; else everything. A topic narrows
    /// each of them.
    /// </summary>
    public IReadOnlyList<AdviceItem> Items(AdviceTrail trail, Snowflake userId)
    {
        IEnumerable<AdviceItem> items = trail.Search.Length > 0 ? _index.Find(trail.Search) : library.Advice;
        if (trail.Saved)
        {
            var saved = store.Saved(userId);
            items = trail.Search.Length > 0
                ? items.Where(item => saved.Contains(item.Id))
                : saved.Select(library.FindAdvice).OfType<AdviceItem>();
        }

        return [.. items.Where(item => trail.TopicId is null || item.Topics.Any(topic => topic.Id == trail.TopicId))];
    }

    /// <summary>Whether the member saved anything that is still there.</summary>
    public bool HasSaved(Snowflake userId) => store.Saved(userId).Any(id => library.FindAdvice(id) is not null);

    /// <summary>
    /// Along a search or a saved list the one after <paramref name="after"/>, the first after the last. Else one that the
    /// member has not seen yet, by chance; when all were seen, the one seen longest ago.
    /// </summary>
    /// <param name="trail">The way.</param>
    /// <param name="userId">Who walks it.</param>
    /// <param name="after">What is shown now; null at the start.</param>
    /// <returns>Null when nothing lies on the way.</returns>
    public AdviceItem? Next(AdviceTrail trail, Snowflake userId, AdviceItem? after)
    {
        var items = Items(trail, userId);
        if (items.Count == 0)
            return null;
        if (trail.Search.Length == 0 && !trail.Saved)
            return NotLatelySeen(items, store.LastSeen(userId), after);
        var at = items.TakeWhile(item => item.Id != after?.Id).Count();
        return items[at >= items.Count - 1 ? 0 : at + 1];
    }

    private AdviceItem NotLatelySeen(IReadOnlyList<AdviceItem> items, IReadOnlyDictionary<string, Instant> seen, AdviceItem? after)
    {
        var unseen = items.Where(item => !seen.ContainsKey(item.Id) && item.Id != after?.Id).ToList();
        if (unseen.Count > 0)
        {
            // A Random is not safe across threads; whoever shares it locks it.
            lock (random)
                return unseen[random.Next(unseen.Count)];
        }

        return items.Where(item => item.Id != after?.Id).MinBy(item => seen[item.Id]) ?? items[0];
    }

    private static IEnumerable<SearchField> Fields(AdviceItem item)
    {
        const double Title = 8, FirstTopic = 4, OtherTopic = 2, Body = 1;
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
