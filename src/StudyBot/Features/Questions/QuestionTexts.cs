using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal abstract class QuestionTexts
{
    public static Bilingual<QuestionTexts> Both { get; } = new(new QuestionTextsKorean(), new QuestionTextsEnglish());

    public abstract string NotSetUp { get; }

    /// <summary>Today's question is due but not posted yet.</summary>
    public abstract string Late { get; }

    /// <summary>Today's question waits for someone to mend its channel; said to a member, who can only pass it on.</summary>
    public abstract string ChannelBroken(PostCause cause, Snowflake channel);

    /// <summary>Over the list of the other questions that are open; at most 150 characters.</summary>
    public abstract string OtherQuestions { get; }

    /// <summary>Everything is paused, or the cohort is over.</summary>
    public abstract string NothingInSight { get; }

    /// <summary>Above a question, to those who wait for it.</summary>
    public abstract string Ping(Snowflake role);

    public abstract string AnsweredToday(Instant closes);

    public abstract string NotAnsweredYet(Instant closes);

    public abstract string NoneOpen(Instant nextDue, Snowflake channel);

    public abstract string MissedToday(Instant nextDue, Snowflake channel);
}
