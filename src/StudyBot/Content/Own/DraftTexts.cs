using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>What is wrong with a draft, and what to do about it.</summary>
internal abstract class DraftTexts
{
    public static Bilingual<DraftTexts> Both { get; } = new(new DraftTextsKorean(), new DraftTextsEnglish());

    public abstract string NoLanguage { get; }

    public abstract string WriteOneLanguage { get; }

    /// <summary>Of a list that needs an entry.</summary>
    public abstract string Missing { get; }

    public abstract string WriteOne { get; }

    /// <summary>The same item is there already.</summary>
    /// <param name="id">That one's.</param>
    public abstract string Duplicate(string id);

    public abstract string EditThatOne(string id);

    /// <summary>The same stands twice in what is to be stored.</summary>
    public abstract string TwiceHere { get; }

    public abstract string LeaveOneOut { get; }

    /// <summary>There is no room for another item.</summary>
    public abstract string Full(int most);

    public abstract string MakeRoom { get; }

    /// <summary>An id that is none of the guild's.</summary>
    public abstract string NoSuchItem(string id);

    public abstract string LeaveIdEmpty { get; }

    /// <summary>The item is of the other kind.</summary>
    public abstract string OtherKind(string id);

    /// <summary>Somebody changed the item meanwhile.</summary>
    public abstract string ChangedMeanwhile { get; }

    public abstract string LookAgain { get; }

    /// <param name="written">Escaped; may be empty.</param>
    public abstract string Unknown(string written);

    public abstract string UseOneOf(string words);

    /// <summary>Where all topics are named.</summary>
    public abstract string SeeTopics { get; }

    /// <param name="topics">Names that are much like what was written.</param>
    public abstract string Nearest(string topics);

    public abstract string TooMany(int count);

    public abstract string LeaveAtMost(int most);

    /// <summary>The name of a field.</summary>
    public abstract string Name(DraftField field);

    public abstract string Name(Language language);

    public abstract string Place(DraftProblem problem);

    /// <summary>What was stored even so.</summary>
    /// <param name="doubts">One or more.</param>
    public string Doubts(IReadOnlyList<LanguageDoubt> doubts) => OtherLanguage(string.Join(", ", doubts.Select(Place)));

    public string Place(LanguageDoubt doubt) => $"{Name(doubt.Field)} ({Name(doubt.Language)})";

    protected abstract string OtherLanguage(string places);

    public abstract string Sentence(TextMistake mistake);

    public abstract string Fix(TextMistake mistake);

    public static Bilingual<string> Say(Func<DraftTexts, string> words) => new(words(Both.Korean), words(Both.English));
}
