using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

internal sealed class AnswerTextsEnglish : AnswerTexts
{
    public override string KeyPoints => "Key points";

    public override string FollowUps => "What they may ask next";

    public override string FormTitle => "Answer the interview question";

    public override string YourAnswer => "Your answer";

    public override string FormPlaceholder => "Write it the way you would say it in the interview. Two or three sentences are fine.";

    public override string Answered => "✅ Your answer is in.";

    public override string AnswerChanged => "✅ Your answer is updated.";

    public override string AnswerStands => "This question has closed, so your answer can no longer be edited. You can reread it beside the model answer.";

    public override string AnsweredLate => "This was an earlier question, so you cannot edit this answer later. Your studying counts for today.";

    public override string Checklist => "Did you cover these?";

    public override string EmptyAnswer => "That answer is empty. Even one sentence is fine: please write it and send it again.";

    public override string UnknownQuestion => "I could not find that question. Send `/question today` to open today's.";

    public override string OnlyTheBeginning => "Your answer is long, so only its beginning is shown.";

    public override string Source(string document, string section) =>
        section.Length == 0 ? $"From: {document}" : $"Based on: {document} · {section}";

    public override string NoHint => "This question has no hint. Begin with whatever comes to mind.";

    public override string AnswerTooLong(int most) => $"An answer has at most {most} characters. Please shorten it a little and send it again.";

    public override string Sealed(Instant opens) =>
        $"Leave your own answer first and the model answer opens right away. It opens to everyone {opens.Relative()}.";
}
