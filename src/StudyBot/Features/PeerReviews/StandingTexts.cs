using StudyBot.Features.PeerReviews.Records;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews;

/// <summary>Where an answer that was put up stands.</summary>
internal abstract class StandingTexts
{
    public static Bilingual<StandingTexts> Both { get; } = new(new Korean(), new English());

    protected abstract string AllCame(int came);

    protected abstract string Came(int came);

    /// <param name="reading">How many reviewers have it now.</param>
    protected abstract string Reading(int reading);

    protected abstract string Looking { get; }

    protected abstract string WithMentors { get; }

    /// <param name="seats">The two of the answer.</param>
    /// <param name="came">How many reviews there are.</param>
    /// <param name="language">In which.</param>
    public static string Of(IReadOnlyList<PeerSeat> seats, int came, Language language)
    {
        var texts = Both.In(language);
        if (seats.All(seat => seat.State == SeatState.Done))
            return texts.AllCame(came);
        var reading = seats.Count(seat => seat.State == SeatState.Assigned);
        string?[] parts =
        [
            came > 0 ? texts.Came(came) : null,
            reading > 0 ? texts.Reading(reading) : null,
            seats.Any(seat => seat.State == SeatState.Waiting) ? texts.Looking : null,
            seats.Any(seat => seat.State == SeatState.Mentors) ? texts.WithMentors : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private sealed class Korean : StandingTexts
    {
        protected override string Looking => "리뷰어를 찾고 있어요";

        protected override string WithMentors => "멘토에게 부탁했어요";

        protected override string AllCame(int came) => $"리뷰 {came}개를 모두 받았어요";

        protected override string Came(int came) => $"리뷰 {came}개를 받았어요";

        protected override string Reading(int reading) => $"{(reading == 1 ? "한" : "두")} 분이 읽고 있어요";
    }

    private sealed class English : StandingTexts
    {
        protected override string Looking => "looking for a reviewer";

        protected override string WithMentors => "mentors are asked";

        protected override string AllCame(int came) => came == 1 ? "the review is in" : $"all {came} reviews are in";

        protected override string Came(int came) => came == 1 ? "one review is in" : $"{came} reviews are in";

        protected override string Reading(int reading) => reading == 1 ? "one reviewer is reading" : "two reviewers are reading";
    }
}
