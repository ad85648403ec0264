using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal sealed class QuestionTextsEnglish : QuestionTexts
{
    public override string NotSetUp => "Nobody has chosen a place for questions yet. Once a server manager sends `/setup`, one comes every day.";

    public override string Late => "Today's question is running a little late. Please try again in a moment.";

    public override string ChannelBroken(PostCause cause, Snowflake channel) => cause switch
    {
        PostCause.ChannelGone =>
            "The channel for questions was deleted, so today's question cannot be posted. Please ask a server manager to choose another channel with `/setup channel:`.",
        PostCause.NoAccess =>
            $"The bot is not allowed to post in {channel.ChannelMention()}, so today's question cannot be posted. Please ask a server manager to check the bot's permissions in the channel's settings.",
        _ =>
            $"Nothing can be posted in {channel.ChannelMention()}, so today's question cannot be posted. Please ask a server manager to choose another channel with `/setup channel:`.",
    };

    public override string OtherQuestions => "Other questions that are open now";

    public override string NothingInSight => "No question is open right now, and none is planned. Questions are paused, or the cohort is over.";

    public override string Ping(Snowflake role) => $"{role.RoleMention()} Today's question is here.";

    public override string AnsweredToday(Instant closes) => $"✅ You have answered this one. You can edit until {closes.TimeOfDay()} ({closes.Relative()}).";

    public override string NotAnsweredYet(Instant closes) => $"You have not answered this one yet. This question closes at {closes.TimeOfDay()} ({closes.Relative()}).";

    public override string NoneOpen(Instant nextDue, Snowflake channel) => $"No question is open right now. {Next(nextDue, channel)}";

    public override string MissedToday(Instant nextDue, Snowflake channel) => $"Today's question could not be posted. {Next(nextDue, channel)}";

    private static string Next(Instant due, Snowflake channel) =>
        $"The next one comes {due.Relative()} ({due.DateAndTime()}) in {channel.ChannelMention()}.";
}
