using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>Opens visits, and finds in them what buttons point at.</summary>
internal sealed class ReviewVisits(ReviewStore store, GuildLibraries libraries, MemberChoices choices, TimeProvider clock)
{
    public ReviewVisit Of(Interaction interaction, Language language)
    {
        var guild = interaction.Guild();
        var studyDay = choices.DayOf(interaction);
        return new ReviewVisit(guild, interaction.User.Id, language, studyDay, clock.Now(), libraries.Of(guild));
    }

    public ReviewDay DayOf(ReviewVisit visit) => store.DayOf(visit.GuildId, visit.UserId, visit.Today, visit.Knows);

    /// <summary>The next question that is due, or how the day stands when there is none.</summary>
    public OutgoingMessage Next(ReviewVisit visit, ReviewNotice notice)
    {
        var day = DayOf(visit);
        return day.Next is { } card
            ? ReviewView.Question(visit, new ReviewItem(card, visit.Library.FindQuestion(card.QuestionId)!), day, notice)
            : ReviewView.Closing(visit, day with { Unrated = store.Unrated(visit.GuildId, visit.UserId, visit.Knows) }, notice);
    }

    /// <summary>The member's card of the question, however it stands; null when there is none.</summary>
    public ReviewItem? FindAny(ReviewVisit visit, ReviewPlace place) =>
        store.Find(visit.GuildId, visit.UserId, place.QuestionId) is { } card && visit.Library.FindQuestion(card.QuestionId) is { } question
            ? new ReviewItem(card, question)
            : null;

    /// <summary>The card as the button knew it; null when it is not there, or was rated since.</summary>
    public ReviewItem? Find(ReviewVisit visit, ReviewPlace place) =>
        FindAny(visit, place) is { } item && item.Deck.Revision == place.Revision ? item : null;

    /// <summary>The same, but only when it is due.</summary>
    public ReviewItem? FindDue(ReviewVisit visit, ReviewPlace place) =>
        Find(visit, place) is { } item && item.Card.DueDate <= visit.Today ? item : null;
}
