using System.Globalization;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>The public post of a slot, in the schedule's language, else the guild's.</summary>
internal sealed class QuestionPost(QuestionPool pool, GuildSettingsReader settings)
{
    /// <summary>Null when the slot's question is unknown.</summary>
    /// <param name="slot">Which.</param>
    /// <param name="schedule">Its schedule; null when staff removed it since.</param>
    public OutgoingMessage? Of(QuestionSlot slot, QuestionSchedule? schedule)
    {
        if (pool.Known(slot.GuildId, slot.QuestionId) is not { } question)
            return null;
        var card = new QuestionCard(slot.Id, slot.LocalDate, question, LanguageOf(slot.GuildId, schedule));
        return card.Message(Ping(schedule, card.Language)) with
        {
            AllowedMentions = schedule?.PingRoleId is { } role ? new AllowedMentions { Roles = [role] } : AllowedMentions.None,
            Nonce = slot.Id.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The same before there is a slot, below a sentence; its buttons cannot be pressed, and nobody is pinged.</summary>
    public OutgoingMessage Preview(QuestionSchedule schedule, LocalDate date, Question question, string head)
    {
        var card = new QuestionCard(slotId: 0, date, question, LanguageOf(schedule.GuildId, schedule));
        return card.Preview(Ping(schedule, card.Language) is { } ping ? $"{head}\n\n{ping}" : head);
    }

    /// <summary>The title of a forum post, and of a thread below a post.</summary>
    public string Title(QuestionSlot slot, QuestionSchedule? schedule)
    {
        var language = LanguageOf(slot.GuildId, schedule);
        var date = slot.LocalDate.InWords(language);
        return pool.Known(slot.GuildId, slot.QuestionId) is { } question
            ? $"{QuestionCardTexts.Both.In(language).Title(date)} · {question.Topic.Name.In(language)}"
            : QuestionCardTexts.Both.In(language).Title(date);
    }

    private Language LanguageOf(Snowflake guildId, QuestionSchedule? schedule) =>
        schedule?.Language ?? settings.Of(guildId, locale: null).Language;

    /// <summary>Null when nobody is pinged.</summary>
    private static string? Ping(QuestionSchedule? schedule, Language language) =>
        schedule?.PingRoleId is { } role ? QuestionTexts.Both.In(language).Ping(role) : null;
}
