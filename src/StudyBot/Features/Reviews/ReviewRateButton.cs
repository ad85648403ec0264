using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

/// <summary>Rates a review and goes on to the next.</summary>
internal class ReviewRateButton(ReviewVisits visits, ReviewStore store) : ReviewPress(visits)
{
    public const string Rate = "review:rate";

    public override string Route => Rate;

    /// <summary>Whether the rating takes the place of the one just given.</summary>
    protected virtual bool Replaces => false;

    protected override async ValueTask<OutgoingMessage?> PressAsync(ReviewVisit visit, ReviewPlace place, Rating? rating)
    {
        if (rating is not { } chosen)
            return null;
        var given = new GivenRating(visit.GuildId, visit.UserId, place.QuestionId, chosen, visit.Today, visit.Now);
        return await store.ReviewAsync(given, place.Revision, Replaces) is { } outcome
            ? Visits.Next(visit, new ReviewNotice([.. Lines(visit, chosen, outcome)], outcome.Rated))
            : Again(visit, place);
    }

    /// <summary>To who pressed twice: what the first press did, as far as it still stands.</summary>
    private OutgoingMessage? Again(ReviewVisit visit, ReviewPlace place)
    {
        if (Visits.Find(visit, place with { Revision = place.Revision + 1 }) is not { } item ||
            store.LastReview(visit.GuildId, visit.UserId, place.QuestionId, visit.Today) is not { } last)
        {
            return null;
        }

        return Visits.Next(visit, new ReviewNotice([visit.Texts.Rated(last.Rating, item.Card.DaysUntilDue(visit.Today))], item.Deck));
    }

    private static IEnumerable<string> Lines(ReviewVisit visit, Rating rating, ReviewOutcome outcome)
    {
        var card = outcome.Rated.Card;
        yield return visit.Texts.Rated(rating, card.DaysUntilDue(visit.Today));
        if (outcome.News is { } news)
            yield return ReceiptTexts.Both.In(visit.Language).Of(news, visit.StudyDay.MomentOf(visit.Now));
        if (rating == Rating.Again && card.Lapses == ReviewCard.LeechLapses)
            yield return visit.Texts.BecameLeech(card.Lapses);
    }
}
