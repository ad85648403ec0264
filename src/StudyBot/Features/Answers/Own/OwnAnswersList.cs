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

    public int Last => Math.Max(0, (Count - 1) / Size);
}

/// <summary>Finds a member's own answers: all of them newest first, or those that fit a search, best first.</summary>
internal sealed class OwnAnswersList(OwnAnswersStore store, GuildLibraries libraries)
{
    /// <summary>So many, the newest, are searched: three years of daily answers.</summary>
    public const int MostSearched = 1000;

    private const double Asked = 2;

    /// <param name="interaction">Whose, and where.</param>
    /// <param name="term">In the search's own spelling; empty for all.</param>
    /// <param name="page">From 0; beyond the last page, the last.</param>
    public OwnAnswersPage Page(Interaction interaction, string term, int page)
    {
        var (guild, user) = (interaction.Guild(), interaction.User.Id);
        var found = term.Length > 0 ? Find(interaction, term) : null;
        var count = found?.Count ?? store.Count(guild, user);
        var all = new OwnAnswersPage([], count, 0);
        page = Math.Clamp(page, 0, all.Last);
        var skip = page * OwnAnswersPage.Size;
        return all with
        {
            Page = page,
            Answers = found?.Skip(skip).Take(OwnAnswersPage.Size).ToList() ?? store.Newest(guild, user, skip, OwnAnswersPage.Size),
        };
    }

    private IReadOnlyList<OwnAnswer> Find(Interaction interaction, string term)
    {
        var library = libraries.Of(interaction.GuildId);
        var answers = store.Newest(interaction.Guild(), interaction.User.Id, skip: 0, MostSearched);
        return new SearchIndex<OwnAnswer>(answers, answer => Fields(answer, library.FindQuestion(answer.QuestionId))).Find(term);
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
