using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Questions;

/// <summary>The public post of a slot, in the guild's language.</summary>
internal sealed class QuestionPost(GuildLibraries libraries, GuildSettingsReader settings)
{
    /// <summary>Null when the slot's question is unknown.</summary>
    public OutgoingMessage? Of(QuestionSlot slot)
    {
        if (slot.QuestionId is not { } id || libraries.Of(slot.GuildId).FindQuestion(id) is not { } question)
            return null;
        var card = new QuestionCard(slot.Id, slot.LocalDate, question, settings.Of(slot.GuildId, locale: null).Language);
        return card.Message() with { Nonce = slot.Id.ToString(CultureInfo.InvariantCulture) };
    }
}
