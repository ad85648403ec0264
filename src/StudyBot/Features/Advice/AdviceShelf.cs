using System.Collections.ObjectModel;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Advice;

/// <summary>Decides which advice comes next on a trail.</summary>
internal sealed class AdviceShelf(GuildLibraries libraries, AdviceStore store, RatingReader ratings, Random random)
{
    /// <summary>
    /// With a search its matches, best first; else what the member saved, newest first; else everything. A topic narrows
    /// each of them.
    /// </summary>
    /// <param name="trail">The way.</param>
    /// <param name="interaction">Who walks it, and in which guild's library.</param>
    public IReadOnlyList<AdviceItem> Items(AdviceTrail trail, Interaction interaction)
    {
        var library = libraries.Of(interaction.GuildId);
        IEnumerable<AdviceItem> items = trail.Search.Length > 0 ? library.SearchAdvice(trail.Search) : library.Advice;
        if (trail.Saved)
        {
            var saved = store.Saved(interaction.User.Id);
            items = trail.Search.Length > 0
                ? items.Where(item => saved.Contains(item.Id))
                : saved.Select(library.FindAdvice).OfType<AdviceItem>();
        }

        return [.. items.Where(item => trail.TopicId is null || item.Topics.Any(topic => topic.Id == trail.TopicId))];
    }

    /// <summary>Which words of the trail's search stand nowhere in this guild's library, in a sentence; null when all do.</summary>
    public string? Without(AdviceTrail trail, Interaction interaction) => trail.Search.Length == 0
        ? null
        : CoverageTexts.Both.In(trail.Language).Of(libraries.Of(interaction.GuildId).Search.Advice.Coverage(trail.Search));

    /// <summary>Whether the member saved anything that is still there.</summary>
    public bool HasSaved(Interaction interaction)
    {
        var library = libraries.Of(interaction.GuildId);
        return store.Saved(interaction.User.Id).Any(id => library.FindAdvice(id) is not null);
    }

    /// <summary>
    /// Along a search or a saved list the one after <paramref name="after"/>, the first after the last. Else one that the
    /// member has not seen yet, what this guild's members found useful first; when all were seen, the one seen longest ago.
    /// </summary>
    /// <param name="trail">The way.</param>
    /// <param name="interaction">Who walks it, and where.</param>
    /// <param name="after">What is shown now; null at the start.</param>
    /// <returns>Null when nothing lies on the way.</returns>
    public AdviceItem? Next(AdviceTrail trail, Interaction interaction, AdviceItem? after)
    {
        var items = Items(trail, interaction);
        if (items.Count == 0)
            return null;
        if (trail.Search.Length == 0 && !trail.Saved)
            return NotLatelySeen(items, interaction, after);
        var at = items.TakeWhile(item => item.Id != after?.Id).Count();
        return items[at >= items.Count - 1 ? 0 : at + 1];
    }

    private AdviceItem NotLatelySeen(IReadOnlyList<AdviceItem> items, Interaction interaction, AdviceItem? after)
    {
        var seen = store.LastSeen(interaction.User.Id);
        var unseen = items.Where(item => !seen.ContainsKey(item.Id) && item.Id != after?.Id).ToList();
        return unseen.Count > 0
            ? new UsefulFirst(Scores(interaction.GuildId)).Choose(unseen, item => item.Id, random)
            : items.Where(item => item.Id != after?.Id).MinBy(item => seen[item.Id]) ?? items[0];
    }

    /// <summary>In direct messages nobody has judged, and chance alone decides.</summary>
    private IReadOnlyDictionary<string, ItemScore> Scores(Snowflake? guildId) =>
        guildId is { } guild ? ratings.Scores(guild, ItemKind.Advice) : ReadOnlyDictionary<string, ItemScore>.Empty;
}
