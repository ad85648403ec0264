using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

internal sealed class AnswerTextsEnglish : AnswerTexts
{
    public override string KeyPoints => "Key points";

    public override string FormTitle => "Answer the interview question";

    public override string YourAnswer => "Your answer";

    public override string FormPlaceholder => "Write it the way you would say it in the interview. Two or three sentences are fine.";

    public override string LateFormPlaceholder => "This question's day is over, so you cannot change your answer once it is sent.";

    public override string Answered => "✅ Your answer is in.";

    public override string AnswerChanged => "✅ Your answer is updated.";

    public override string AnswerStands => "This question has closed, so your answer can no longer be edited. You can reread it beside the model answer.";

    public override string AnsweredLate => "This was an earlier question, so you cannot edit this answer later. Your studying counts for today.";

    public override string AnswerReplaced => "✅ Your answer is in. The one that you sent from another window before is kept aside.";

    public override string ShowKept => "Show the earlier one";

    public override string KeptTitle => "The answer you sent before";

    public override string Restore => "Use this one instead";

    public override string NothingKept => "No answer was kept aside.";

    public override string YourText => "What you wrote";

    public override string Compare => "**Which of these did your answer cover?**";

    public override string ComparePlaceholder => "Choose what your answer covered";

    public override string CoveredNone => "None of them this time";

    public override string AnswerFirst => "You have no answer to this question. Please answer it first.";

    public override string AskMore => "Ask me more";

    public override string PracticeSealed => "Answering from memory first makes it stick. One sentence is enough.";

    public override string RevealAnyway => "Show it anyway";

    public override string NoHint => "This question has no hint. Begin with whatever comes to mind.";

    public override string EmptyAnswer => "That answer is empty. Even one sentence is fine: please write it and send it again.";

    public override string UnknownQuestion => "I could not find that question. Send `/question today` to open today's.";

    public override string OnlyTheBeginning => "Your answer is long, so only its beginning is shown.";

    public override string Source(string document, string section) => section.Length == 0 ? $"From: {document}" : $"Based on: {document} · {section}";

    public override string AnswerTooLong(int most) => $"An answer has at most {most} characters. Please shorten it a little and send it again.";

    public override string ModelSealed(Instant opens) =>
        $"Leave your own answer first and the model answer opens right away. It opens to everyone {opens.Relative()}.";

    public override string Covered(int count, int points) =>
        count == 0 ? $"**The {points} key points are for next time.** They come more easily once you have read the model answer."
        : count == points ? $"**You covered all {points} key points!**"
        : $"**You covered {count} of {points} key points**";

    public override string AskRating(string proposal) =>
        $"**How well did it come to you?** By what you covered, “{proposal}”. Choose one, and `/review` asks you again before you forget.";

    public override string CompareAgain => "**Your text is new: compare it with the key points of the model answer again.**";

    public override string RatedBefore(string rating, string date) =>
        $"🔁 “{rating}” was for the text before. It stands until you compare again and choose; `/review` asks you again on **{date}**.";

    public override string Rated(string rating, string date) => $"🔁 Rated “{rating}”. `/review` asks you again on **{date}**.";
}
