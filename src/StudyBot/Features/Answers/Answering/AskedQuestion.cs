using System.Globalization;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Answering;

/// <summary>A question before a member: one that was put to their guild, or one that they practise alone.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who looks at it.</param>
/// <param name="Question">What.</param>
/// <param name="Language">For what the member alone sees.</param>
internal sealed record AskedQuestion(Snowflake GuildId, Snowflake UserId, Question Question, Language Language)
{
    /// <summary>Before a question's key in custom ids, where otherwise a slot's id stands.</summary>
    public const char PracticeMark = 'q';

    /// <summary>The guild's.</summary>
    public required StudyDay StudyDay { get; init; }

    /// <summary>When and where the guild is asked; null for practice.</summary>
    public AskedSlot? Slot { get; init; }

    /// <summary>The language when the member chose it against their own locale; buttons carry it on.</summary>
    public Language? Chosen { get; init; }

    public QuestionText Text => Question.Text.In(Language);

    /// <summary>As custom ids name it.</summary>
    public string Name => Slot is { } slot
        ? slot.Id.ToString(CultureInfo.InvariantCulture)
        : $"{PracticeMark}{ContentKey.Of(Question.Id)}";

    /// <summary>Whether the question's day is over; practice never closes.</summary>
    public bool IsClosed(Instant now) => Slot is { } slot && now >= slot.ClosesAt;

    /// <summary>Whether the member's answer still takes changes: until the question closes, or until the study date of the practice ends.</summary>
    public bool CanChange(OwnAnswer own, Instant now) =>
        own.PractisedOn is { } date ? date == StudyDay.DateOf(now) : !IsClosed(now);

    /// <summary>The question as a private message.</summary>
    /// <param name="own">The member's answer; null when they have none.</param>
    /// <param name="now">Practice of another day can be answered anew.</param>
    public QuestionCard Card(OwnAnswer? own, Instant now) => new(Name, Question, Language)
    {
        Date = Slot?.LocalDate,
        Chosen = Chosen,
        Answered = own is not null && (Slot is not null || CanChange(own, now)),
    };

    /// <summary>A custom id that leads back here.</summary>
    public CustomId To(string route, params string[] more) => QuestionButtons.To(route, Name, Chosen, more);
}
