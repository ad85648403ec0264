using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Feedback;
using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>Who reviews, where, when, and in what language.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who; whatever a button says, only their cards are looked at.</param>
/// <param name="Language">Of everything they see.</param>
/// <param name="StudyDay">Where their days begin.</param>
/// <param name="Now">The instant.</param>
/// <param name="Library">The guild's.</param>
internal sealed record ReviewVisit(
    Snowflake GuildId, Snowflake UserId, Language Language, StudyDay StudyDay, Instant Now, ContentLibrary Library)
{
    public LocalDate Today => StudyDay.DateOf(Now);

    public bool Knows(string questionId) => Library.FindQuestion(questionId) is not null;

    public ReviewTexts Texts => ReviewTexts.Both.In(Language);

    /// <summary>The words that stand on a question wherever it is shown.</summary>
    public QuestionCardTexts CardTexts => QuestionCardTexts.Both.In(Language);

    /// <summary>The message with what the member thinks of the question below it.</summary>
    public OutgoingMessage Below(FeedbackRow feedback, ReviewItem item, OutgoingMessage message) =>
        feedback.Below(message, GuildId, UserId, new ItemRef(ItemKind.Question, item.Question.Id), Language);
}

/// <summary>A card and what it asks.</summary>
internal sealed record ReviewItem(DeckCard Deck, Question Question)
{
    public ReviewCard Card => Deck.Card;
}

/// <summary>What stands above the next question.</summary>
/// <param name="Lines">Sentences; none for nothing to say.</param>
/// <param name="Rated">The card that has just been rated, so that a slip can be put right; null for none.</param>
internal sealed record ReviewNotice(IReadOnlyList<string> Lines, DeckCard? Rated = null)
{
    public static ReviewNotice None { get; } = new([]);
}
