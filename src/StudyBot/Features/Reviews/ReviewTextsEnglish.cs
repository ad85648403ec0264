using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

internal sealed class ReviewTextsEnglish : ReviewTexts
{
    public override string NoCards =>
        "Nothing to review yet. Answer today's question with `/question today` and rate how well it went; I will ask again here when you are about to forget it.";

    public override string OnlyUnrated(int questions) =>
        $"Nothing to review yet: you answered **{Count(questions, "question")}** and have not rated {(questions == 1 ? "it" : "them")}. Open {(questions == 1 ? "it" : "one")} in `/answers`, tick what your answer covered and rate how well it went; I will ask again here when you are about to forget it.";

    public override string UnratedToo(int questions) =>
        $"-# {Count(questions, "question")} that you answered {(questions == 1 ? "is" : "are")} not rated yet. Rate {(questions == 1 ? "it" : "them")} in `/answers`, and reviews will bring {(questions == 1 ? "it" : "them")}.";

    public override string NothingDue => "Nothing to review today.";

    public override string RecallFirst => "Recall it first";

    public override string ShowAnswer => "Show answer";

    public override string KeyPoints => "Key points";

    public override string OwnAnswer => "Your answer";

    public override string NoOwnAnswer => "You have left no answer to this question.";

    public override string Advice => "Related advice";

    public override string Back => "Change rating";

    public override string HowWell => "**How well did you recall it?**";

    public override string RateAgain => "**Choose again.** It takes the place of the rating you just gave.";

    public override string RatingsExplained =>
        "Again: hardly anything · Hard: with an effort, or only in part · Good: all the key points · Easy: at once, without a pause";

    public override string Gone => "That question could not be found. Please open your review again with `/review`.";

    public override string Left(int left, int cards) =>
        $"🔁 **{Count(left, "review")}** left today · {Count(cards, "question")} in your deck";

    public override string History(int elapsedDays, int reps)
    {
        var seen = elapsedDays switch
        {
            0 => "Seen today",
            1 => "Seen yesterday",
            _ => $"Seen {elapsedDays} days ago",
        };
        return $"{seen} · {Count(reps, "time")} so far";
    }

    public override string RatingButton(Rating rating, int days) => $"{rating} · {(days == 1 ? "tomorrow" : $"{days} days")}";

    public override string Rated(Rating rating, int days) => $"✅ **{rating}** · I will ask again {(days == 1 ? "tomorrow" : $"in {days} days")}.";

    public override string AllDone(int done) => $"🎉 All of today's reviews are done. You recalled **{Count(done, "question")}**.";

    public override string CapReached(int done, int waiting) =>
        $"👏 That is today's share: you recalled **{Count(done, "question")}**. {waiting} more {(waiting == 1 ? "is" : "are")} due, but there is no hurry.";

    public override string CapCanGrow(int cap) => cap < ReviewStore.MostADay
        ? $"It is {cap} a day at most now. If you want more, `/review cap:{Math.Min(cap * 2, ReviewStore.MostADay)}` allows it."
        : $"It is {cap} a day at most.";

    public override string Tomorrow(int count) => $"**{Count(count, "question")}** {(count == 1 ? "is" : "are")} waiting for you tomorrow.";

    public override string Later(string date, int count) => $"The next review is on **{date}**: {Count(count, "question")}.";

    public override string CapSet(int cap) => $"⚙️ From now on you review at most **{cap}** a day.";

    public override string CapOutOfRange(int fewest, int most) => $"The cap goes from {fewest} to {most} a day. Please send it again with a number in between.";

    public override string BecameLeech(int lapses) =>
        $"🪨 This one has slipped {lapses} times: repeating it is not enough. Write the answer again in **three sentences of your own**, or explain it aloud. I will ask at most one such question a day.";

    public override string IsLeech(int lapses) => $"🪨 It has slipped {lapses} times. Writing the answer again in three sentences of your own helps.";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
