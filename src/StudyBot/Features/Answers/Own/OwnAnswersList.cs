using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary>A page of a member's own answers.</summary>
/// <param name="Answers">What stands on it.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Page">From 0.</param>
internal sealed record OwnAnswersPage(IReadOnlyList<OwnAnswer> Answers, int Count, int Page)
{
    public const int Size = 10;

    /// <summary>How many answers, the newest, were looked through, when that were not all; null otherwise.</summary>
    public int? Searched { get; init; }

    public int Last => Math.Max(0, (Count - 1) / Size);
}

/// <summary>Finds a member's own answers: all of them newest first, or those that fit a search, best first.</summary>
internal sealed class OwnAnswersList(OwnAnswersStore store, GuildLibraries libraries)
{
    /// <summary>So many answers, the newest, are searched at most: nearly three years of daily ones.</summary>
    private const int MostSearched = 1000;

    /// <summary>And so many characters of them, so that no search keeps the bot busy for long: an answer has 400 on average, or 4000 at most.</summary>
    private const int MostCharacters = 400_000;

    private const double Asked = 2;

    /// <param name="interaction">Whose, and where.</param>
    /// <param name="term">In the search's own spelling; empty for all.</param>
    /// <param name="page">From 0; beyond the last page, the last.</param>
    public OwnAnswersPage Page(Interaction interaction, string term, int page)
    {
        var (guild, user) = (interaction.Guild(), interaction.User.Id);
        var all = store.Count(guild, user);
        if (term.Length == 0)
        {
            var last = new OwnAnswersPage([], all, page).Last;
            page = Math.Clamp(page, 0, last);
            return new OwnAnswersPage(store.Newest(guild, user, page * OwnAnswersPage.Size, OwnAnswersPage.Size), all, page);
        }

        var searched = Searched(store.Newest(guild, user, skip: 0, MostSearched));
        var found = Find(interaction, searched, term);
        page = Math.Clamp(page, 0, new OwnAnswersPage([], found.Count, page).Last);
        return new OwnAnswersPage([.. found.Skip(page * OwnAnswersPage.Size).Take(OwnAnswersPage.Size)], found.Count, page)
        {
            Searched = searched.Count < all ? searched.Count : null,
        };
    }

    private static List<OwnAnswer> Searched(IReadOnlyList<OwnAnswer> newest)
    {
        var characters = 0;
        return [.. newest.TakeWhile(answer => (characters += answer.Body.Length) <= MostCharacters)];
    }

    private IReadOnlyList<OwnAnswer> Find(Interaction interaction, IReadOnlyList<OwnAnswer> answers, string term)
    {
        var library = libraries.Of(interaction.GuildId);
        IEnumerable<SearchField> FieldsOf(OwnAnswer answer) => Fields(answer, library.FindQuestion(answer.QuestionId));
        return new SearchIndex<OwnAnswer>(answers, FieldsOf, library.Search.Synonyms).Find(term);
    }

    private static IEnumerable<SearchField> Fields(OwnAnswer answer, Question? question)
    {
        yield return new(answer.Body, 1);
        if (question is null)
            yield break;
        foreach (var language in new[] { Language.Korean, Language.English })
        {
            yield return new(question.Text.In(language).Prompt, Asked);
            yield return new(question.Topic.Name.In(language), Asked);
        }
    }
}
