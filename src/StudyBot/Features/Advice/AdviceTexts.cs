using StudyBot.Words;

namespace StudyBot.Features.Advice;

internal abstract class AdviceTexts
{
    public static Bilingual<AdviceTexts> Both { get; } = new(new AdviceTextsKorean(), new AdviceTextsEnglish());

    public abstract string Another { get; }

    public abstract string NextMatch { get; }

    public abstract string FirstMatch { get; }

    public abstract string Save { get; }

    public abstract string IsSaved { get; }

    public abstract string Share { get; }

    public abstract string IsShared { get; }

    /// <summary>On a public message: opens a private copy.</summary>
    public abstract string Open { get; }

    public abstract string BackToSaved { get; }

    public abstract string OpenPlaceholder { get; }

    public abstract string RemovePlaceholder { get; }

    public abstract string Previous { get; }

    public abstract string NextPage { get; }

    public abstract string NothingSaved { get; }

    public abstract string NothingSavedThere { get; }

    public abstract string LibraryIsEmpty { get; }

    public abstract string Gone { get; }

    public abstract string NobodyHere { get; }

    public abstract string YouMayNotSpeakHere { get; }

    public abstract string BotMayNotSpeakHere { get; }

    public abstract string SharedHere { get; }

    /// <summary>The post is not in the reader's language.</summary>
    public abstract string SharedInServersLanguage { get; }

    public abstract string SharedBefore { get; }

    public abstract string SearchAllTopics { get; }

    /// <summary>Above a match.</summary>
    public abstract string Position(string search, int position, int count);

    public abstract string SharedBy(string mention);

    /// <param name="typed">What was looked for.</param>
    /// <param name="canBeShorter">Whether a shorter word is anything one could type.</param>
    public abstract string NothingFound(string typed, bool canBeShorter);

    /// <param name="typed">What was looked for.</param>
    /// <param name="topic">The topic that holds no match.</param>
    /// <param name="elsewhere">How many matches the other topics hold; 1 or more.</param>
    public abstract string NothingInTopic(string typed, string topic, int elsewhere);

    public abstract string UnknownTopic(string typed);

    /// <param name="name">Of a topic on which the server offers no advice.</param>
    public abstract string TopicIsOff(string name);

    public abstract string SavedTitle(int count);

    public abstract string Page(int number, int count);
}
