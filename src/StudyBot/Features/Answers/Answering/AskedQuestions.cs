using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Answering;

/// <summary>From a custom id, which anyone can forge, to a question of the member's own guild.</summary>
internal sealed class AskedQuestions(
    AskedSlots slots, GuildLibraries libraries, MemberChoices choices, TimeProvider clock)
{
    /// <summary>
    /// Null for a slot that does not exist, belongs to another guild, or whose question was taken out of the data. The
    /// three look alike from outside, so that nobody learns what other guilds are asked.
    /// </summary>
    /// <returns>What was asked, and the arguments that the route adds.</returns>
    public (AskedQuestion Asked, string[] More)? Find(Interaction interaction, CustomId customId)
    {
        if (interaction.GuildId is not { } guildId || customId.Arguments.ToArray() is not [var name, .. var rest])
            return null;
        var (code, more) = rest is [var first, .. var others] ? (first, others) : ("", []);
        if (code is not ("" or "ko" or "en") || (name.StartsWith(AskedQuestion.PracticeMark) ? Practice(interaction, name[1..]) : InSlot(interaction, name)) is not { } asked)
            return null;
        var chosen = code.Length > 0 ? Languages.OfCode(code) : (Language?)null;
        return (asked with { Chosen = chosen, Language = chosen ?? asked.Language }, more);
    }

    /// <summary>
    /// Practice, unless the guild is being asked this very question: then it is that one, sealed as it is for everybody.
    /// </summary>
    public AskedQuestion Of(Interaction interaction, Question question) =>
        Of(interaction, question, slots.FindOpen(interaction.Guild(), question.Id, clock.Now()));

    /// <param name="interaction">Who looks at it, and where.</param>
    /// <param name="question">What.</param>
    /// <param name="slot">When; null for practice.</param>
    public AskedQuestion Of(Interaction interaction, Question question, AskedSlot? slot) => new(
        interaction.Guild(), interaction.User.Id, question, Languages.OfLocale(interaction.Locale))
    {
        StudyDay = choices.DayOf(interaction),
        Slot = slot,
    };

    private AskedQuestion? Practice(Interaction interaction, string key) =>
        libraries.Of(interaction.GuildId).FindQuestionByKey(key) is { } question ? Of(interaction, question) : null;

    private AskedQuestion? InSlot(Interaction interaction, string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var slotId) &&
        slots.Find(slotId) is { QuestionId: { } questionId } slot && slot.GuildId == interaction.GuildId &&
        libraries.Of(slot.GuildId).FindQuestion(questionId) is { } question
            ? Of(interaction, question, slot)
            : null;
}
