using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

internal abstract class ImportTexts
{
    public static Bilingual<ImportTexts> Both { get; } = new(new ImportTextsKorean(), new ImportTextsEnglish());

    public abstract Language Language { get; }

    public abstract string NoFile { get; }

    /// <summary>The file could not be fetched from Discord.</summary>
    public abstract string NotFetched { get; }

    public abstract string SendAgain { get; }

    public abstract string NotStoredYet { get; }

    public abstract string PreviewTitle { get; }

    /// <summary>At most 80 characters.</summary>
    public abstract string OpenOne { get; }

    /// <inheritdoc cref="OpenOne"/>
    public abstract string OpenNext { get; }

    /// <summary>The preview is a day old, or of another server.</summary>
    public abstract string PreviewGone { get; }

    /// <summary>What the file touches was changed since it was shown.</summary>
    public abstract string ChangedMeanwhile { get; }

    public abstract string SeeList { get; }

    public abstract string EmptyOneId { get; }

    public abstract string KeepOneRow { get; }

    public static Bilingual<string> Say(Func<ImportTexts, string> words) => new(words(Both.Korean), words(Both.English));

    /// <param name="size">Of the file, in bytes.</param>
    /// <param name="most">In bytes.</param>
    public abstract string TooLarge(long size, int most);

    /// <param name="file">Its name, escaped.</param>
    /// <param name="problems">How many were found.</param>
    public abstract string Problems(string file, int problems);

    public abstract string MoreProblems(int count);

    /// <inheritdoc cref="Problems"/>
    public abstract string Right(string file, int items);

    /// <summary>All of it is here already.</summary>
    public abstract string NothingNew(string file, int items);

    /// <summary>What there is of these.</summary>
    public string Counts(int added, int changed, int same)
    {
        (int Count, string Words)[] parts = [(added, Added(added)), (changed, Changed(changed)), (same, Same(same))];
        return string.Join(" · ", parts.Where(part => part.Count > 0).Select(part => part.Words));
    }

    public abstract string Stored(int items);

    public abstract string StoredBefore(string mention, string when);

    /// <summary>At most 80 characters.</summary>
    public abstract string Store(int items);

    public abstract string MoreItems(int count);

    public abstract string Changes(string fields);

    /// <param name="place">"row 3": where the id stands as well.</param>
    public abstract string SharedId(string place);

    /// <inheritdoc cref="SharedId"/>
    public abstract string SameAs(string place);

    /// <summary>How to change an item that is here already.</summary>
    public abstract string NameId(string id);

    /// <param name="example">One of them.</param>
    /// <param name="count">Of all.</param>
    public abstract string UnknownIds(string example, int count);

    /// <summary>Rows that leave a word out.</summary>
    public abstract string Assumed(string field, string word, int count);

    public abstract string StayRetired(int count);

    /// <param name="example">Where one stands, in row and column.</param>
    /// <param name="count">How many items have a text that seems to be in the other language; 1 or more.</param>
    public abstract string OtherLanguage(string example, int count);

    /// <param name="file">Its name, escaped.</param>
    /// <param name="added">How many items.</param>
    /// <param name="changed">How many items.</param>
    public abstract string Logged(string file, int added, int changed);

    protected abstract string Added(int count);

    protected abstract string Changed(int count);

    protected abstract string Same(int count);
}
