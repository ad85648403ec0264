using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

internal abstract class ReviewTexts
{
    public static Bilingual<ReviewTexts> Both { get; } = new(new ReviewTextsKorean(), new ReviewTextsEnglish());

    /// <summary>To who has never rated an answer.</summary>
    public abstract string NoCards { get; }

    /// <summary>To who has answered, and rated none of it.</summary>
    public abstract string OnlyUnrated(int questions);

    /// <summary>Below how the day stands, to who has rated some.</summary>
    public abstract string UnratedToo(int questions);

    public abstract string NothingDue { get; }

    public abstract string RecallFirst { get; }

    public abstract string ShowAnswer { get; }

    public abstract string KeyPoints { get; }

    public abstract string OwnAnswer { get; }

    public abstract string NoOwnAnswer { get; }

    public abstract string Advice { get; }

    public abstract string Back { get; }

    public abstract string HowWell { get; }

    /// <summary>Above an answer that was rated already.</summary>
    public abstract string RateAgain { get; }

    /// <summary>One line.</summary>
    public abstract string RatingsExplained { get; }

    /// <summary>A card or question that is no longer there.</summary>
    public abstract string Gone { get; }

    /// <param name="left">Reviews that today still holds.</param>
    /// <param name="cards">Questions in the deck.</param>
    public abstract string Left(int left, int cards);

    /// <param name="elapsedDays">Since the last review.</param>
    /// <param name="reps">Ratings so far.</param>
    public abstract string History(int elapsedDays, int reps);

    public abstract string RatingButton(Rating rating, int days);

    public abstract string Rated(Rating rating, int days);

    public abstract string AllDone(int done);

    /// <param name="done">Reviewed today.</param>
    /// <param name="waiting">Due, but beyond the cap.</param>
    public abstract string CapReached(int done, int waiting);

    public abstract string CapCanGrow(int cap);

    public abstract string Tomorrow(int count);

    public abstract string Later(string date, int count);

    public abstract string CapSet(int cap);

    public abstract string CapOutOfRange(int fewest, int most);

    public abstract string BecameLeech(int lapses);

    public abstract string IsLeech(int lapses);
}
