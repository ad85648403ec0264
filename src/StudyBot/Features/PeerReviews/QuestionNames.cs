using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews;

/// <summary>What a question is called in lists, sentences and above answers.</summary>
internal sealed class QuestionNames(GuildLibraries libraries)
{
    private const int Longest = 80;

    /// <summary>The whole question, or that it is gone.</summary>
    public string Prompt(Snowflake guildId, string questionId, Language language) =>
        libraries.Of(guildId).FindQuestion(questionId)?.Text.In(language).Prompt ?? PeerTexts.Both.In(language).QuestionGone;

    /// <summary>Its beginning on one line, without Markdown.</summary>
    public string Short(Snowflake guildId, string questionId, Language language) => DisplayText.Shorten(
        PromptLine.Of(Prompt(guildId, questionId, language)), Longest);
}
