using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>A question as it was put to a guild, and the language in which a member looks at it.</summary>
/// <param name="Slot">When and where.</param>
/// <param name="Question">What.</param>
/// <param name="Language">For what the member alone sees.</param>
/// <param name="Chosen">The language when the member chose it against their own locale; buttons carry it on.</param>
internal sealed record AskedQuestion(QuestionSlot Slot, Question Question, Language Language, Language? Chosen)
{
    public QuestionText Text => Question.Text.In(Language);
}

/// <summary>From a custom id, which anyone can forge, to a question of the member's own guild.</summary>
internal sealed class AskedQuestions(QuestionSlotStore slots, GuildLibraries libraries)
{
    /// <summary><c>feature:verb:slot[:language]</c>.</summary>
    public static CustomId Id(string route, long slotId, Language? language)
    {
        var id = slotId.ToString(CultureInfo.InvariantCulture);
        return language is { } chosen ? CustomId.Of(route, id, chosen.Code()) : CustomId.Of(route, id);
    }

    /// <summary>
    /// Null for a slot that does not exist, belongs to another guild, or whose question was taken out of the data. The
    /// three look alike from outside, so that nobody learns what other guilds are asked.
    /// </summary>
    public AskedQuestion? Find(Interaction interaction, CustomId customId)
    {
        if (customId.Arguments.Count is < 1 or > 2 ||
            !long.TryParse(customId.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var slotId) ||
            slots.Find(slotId) is not { } slot || slot.GuildId != interaction.GuildId)
        {
            return null;
        }

        var chosen = customId.Arguments is [_, var code] ? Languages.OfCode(code) : (Language?)null;
        return Of(slot, interaction, chosen);
    }

    /// <summary>Null when the slot's question was taken out of the data.</summary>
    public AskedQuestion? Of(QuestionSlot slot, Interaction interaction, Language? chosen = null) =>
        slot.QuestionId is { } questionId && libraries.Of(slot.GuildId).FindQuestion(questionId) is { } question
            ? new AskedQuestion(slot, question, chosen ?? Languages.OfLocale(interaction.Locale), chosen)
            : null;
}
