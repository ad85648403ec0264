using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal abstract class QuestionTexts
{
    public static Bilingual<QuestionTexts> Both { get; } = new(new QuestionTextsKorean(), new QuestionTextsEnglish());

    public abstract string HowItWorks { get; }

    public abstract string Answer { get; }

    public abstract string EditAnswer { get; }

    public abstract string Hint { get; }

    public abstract string ModelAnswer { get; }

    public abstract string KeyPoints { get; }

    public abstract string FollowUps { get; }

    /// <summary>At most 45 characters.</summary>
    public abstract string FormTitle { get; }

    /// <summary>At most 45 characters.</summary>
    public abstract string YourAnswer { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string FormPlaceholder { get; }

    public abstract string Answered { get; }

    public abstract string AnswerChanged { get; }

    public abstract string AnswerStands { get; }

    /// <summary>A first answer that came after the question had closed.</summary>
    public abstract string AnsweredLate { get; }

    public abstract string Checklist { get; }

    public abstract string EmptyAnswer { get; }

    public abstract string UnknownQuestion { get; }

    public abstract string NotSetUp { get; }

    /// <summary>Today's question is due but not posted yet.</summary>
    public abstract string Late { get; }

    /// <summary>Today's question waits for someone to mend its channel.</summary>
    public abstract string ChannelBroken { get; }

    /// <summary>Below the part of a long answer that fits.</summary>
    public abstract string OnlyTheBeginning { get; }

    public abstract string Title(string date);

    public abstract string Level(QuestionLevel level);

    public abstract string Source(string document, string section);

    public abstract string AnswerTooLong(int most);

    public abstract string Sealed(Instant opens);

    public abstract string AnsweredToday(Instant closes);

    public abstract string NotAnsweredYet(Instant closes);

    public abstract string NoneOpen(Instant nextDue, Snowflake channel);

    public abstract string MissedToday(Instant nextDue, Snowflake channel);
}
