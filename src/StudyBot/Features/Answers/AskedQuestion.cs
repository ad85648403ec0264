using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

/// <summary>A question as it was put to a guild, and the language in which a member looks at it.</summary>
/// <param name="Slot">When and where.</param>
/// <param name="Question">What.</param>
/// <param name="Language">For what the member alone sees.</param>
/// <param name="Chosen">The language when the member chose it against their own locale; buttons carry it on.</param>
internal sealed record AskedQuestion(AskedSlot Slot, Question Question, Language Language, Language? Chosen)
{
    public QuestionText Text => Question.Text.In(Language);

    /// <summary>A custom id that leads back here.</summary>
    public CustomId To(string route) => QuestionButtons.To(route, Slot.Id, Chosen);
}

/// <summary>From a custom id, which anyone can forge, to a question of the member's own guild.</summary>
internal sealed class AskedQuestions(AskedSlots slots, GuildLibraries libraries)
{
    /// <summary>
    /// Null for a slot that does not exist, belongs to another guild, or whose question was taken out of the data. The
    /// three look alike from outside, so that nobody learns what other guilds are asked.
    /// </summary>
    public AskedQuestion? Find(Interaction interaction, CustomId customId)
    {
        if (customId.Arguments.Count is < 1 or > 2 ||
            !long.TryParse(customId.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var slotId) ||
            slots.Find(slotId) is not { } slot || slot.GuildId != interaction.GuildId ||
            slot.QuestionId is not { } questionId || libraries.Of(slot.GuildId).FindQuestion(questionId) is not { } question)
        {
            return null;
        }

        var chosen = customId.Arguments is [_, var code] ? Languages.OfCode(code) : (Language?)null;
        return new AskedQuestion(slot, question, chosen ?? Languages.OfLocale(interaction.Locale), chosen);
    }
}
