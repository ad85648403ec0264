using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

internal abstract class AnswerTexts
{
    public static Bilingual<AnswerTexts> Both { get; } = new(new AnswerTextsKorean(), new AnswerTextsEnglish());

    public abstract string KeyPoints { get; }

    /// <summary>At most 45 characters.</summary>
    public abstract string FormTitle { get; }

    /// <summary>At most 45 characters.</summary>
    public abstract string YourAnswer { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string FormPlaceholder { get; }

    /// <summary>Of a question whose day is over. At most 100 characters.</summary>
    public abstract string LateFormPlaceholder { get; }

    public abstract string Answered { get; }

    public abstract string AnswerChanged { get; }

    public abstract string AnswerStands { get; }

    /// <summary>A first answer that came after the question had closed.</summary>
    public abstract string AnsweredLate { get; }

    /// <summary>It took the place of one from another window, which is kept.</summary>
    public abstract string AnswerReplaced { get; }

    public abstract string ShowKept { get; }

    public abstract string KeptTitle { get; }

    public abstract string Restore { get; }

    public abstract string NothingKept { get; }

    /// <summary>Over what the member wrote and was not stored.</summary>
    public abstract string YourText { get; }

    /// <summary>Above the key points, to be compared with one's own answer.</summary>
    public abstract string Compare { get; }

    /// <summary>In its place, after a text that was compared and rated was changed.</summary>
    public abstract string CompareAgain { get; }

    /// <summary>At most 150 characters.</summary>
    public abstract string ComparePlaceholder { get; }

    /// <summary>A choice among the key points.</summary>
    public abstract string CoveredNone { get; }

    /// <summary>To who would compare or share an answer that is not there.</summary>
    public abstract string AnswerFirst { get; }

    /// <summary>The button that leads to the follow-up questions.</summary>
    public abstract string AskMore { get; }

    /// <summary>In place of the model answer of a question that one practises.</summary>
    public abstract string PracticeSealed { get; }

    public abstract string RevealAnyway { get; }

    /// <summary>Of a guild's own question that came without one.</summary>
    public abstract string NoHint { get; }

    public abstract string EmptyAnswer { get; }

    public abstract string UnknownQuestion { get; }

    /// <summary>Below the part of a long answer that fits.</summary>
    public abstract string OnlyTheBeginning { get; }

    /// <param name="document">What the model answer is based on.</param>
    /// <param name="section">Where in it; empty when nobody said.</param>
    public abstract string Source(string document, string section);

    public abstract string AnswerTooLong(int most);

    public abstract string ModelSealed(Instant opens);

    public abstract string Covered(int count, int points);

    public abstract string AskRating(string proposal);

    /// <param name="rating">Its name.</param>
    /// <param name="date">From which on the question comes back.</param>
    public abstract string Rated(string rating, string date);

    /// <summary>That a rating belongs to the text before, and stands until there is a new one.</summary>
    /// <inheritdoc cref="Rated"/>
    public abstract string RatedBefore(string rating, string date);
}
