using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

internal abstract class AnswerTexts
{
    public static Bilingual<AnswerTexts> Both { get; } = new(new AnswerTextsKorean(), new AnswerTextsEnglish());

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

    /// <summary>Below the part of a long answer that fits.</summary>
    public abstract string OnlyTheBeginning { get; }

    /// <param name="document">Its name.</param>
    /// <param name="section">Empty when there is none.</param>
    public abstract string Source(string document, string section);

    /// <summary>To who presses for one below an older post of a question that lost it.</summary>
    public abstract string NoHint { get; }

    public abstract string AnswerTooLong(int most);

    public abstract string Sealed(Instant opens);
}
