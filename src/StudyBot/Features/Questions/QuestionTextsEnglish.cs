using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal sealed class QuestionTextsEnglish : QuestionTexts
{
    public override string HowItWorks => "Your answer counts as studying that day. The model answer opens once you have answered.";

    public override string Answer => "Answer";

    public override string EditAnswer => "Edit answer";

    public override string Hint => "Hint";

    public override string ModelAnswer => "Model answer";

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

    public override string NotSetUp => "Nobody has chosen a place for questions yet. Once a server manager sends `/setup`, one comes every day.";

    public override string Late => "Today's question is running a little late. Please try again in a moment.";

    public override string ChannelBroken =>
        "I cannot write in the channel for questions. Please ask a server manager to choose a channel again with `/setup channel:`.";

    public override string OnlyTheBeginning => "Your answer is long, so only its beginning is shown.";

    public override string Title(string date) => $"Question of the day · {date}";

    public override string Level(QuestionLevel level) => level switch
    {
        QuestionLevel.Basic => "Basic",
        QuestionLevel.Intermediate => "Intermediate",
        _ => "Advanced",
    };

    public override string Source(string document, string section) => $"Based on: {document} · {section}";

    public override string AnswerTooLong(int most) => $"An answer has at most {most} characters. Please shorten it a little and send it again.";

    public override string Sealed(Instant opens) =>
        $"Leave your own answer first and the model answer opens right away. It opens to everyone {opens.Relative()}.";

    public override string AnsweredToday(Instant closes) => $"✅ You have answered this one. You can edit until {closes.TimeOfDay()} ({closes.Relative()}).";

    public override string NotAnsweredYet(Instant closes) => $"You have not answered this one yet. This question closes at {closes.TimeOfDay()} ({closes.Relative()}).";

    public override string NoneOpen(Instant nextDue, Snowflake channel) => $"No question is open right now. {Next(nextDue, channel)}";

    public override string MissedToday(Instant nextDue, Snowflake channel) => $"Today's question could not be posted. {Next(nextDue, channel)}";

    private static string Next(Instant due, Snowflake channel) =>
        $"The next one comes {due.Relative()} ({due.DateAndTime()}) in {channel.ChannelMention()}.";
}
