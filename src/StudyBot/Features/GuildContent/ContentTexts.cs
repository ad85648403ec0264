using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

internal abstract class ContentTexts
{
    private const int MostIds = 10;

    public static Bilingual<ContentTexts> Both { get; } = new(new ContentTextsKorean(), new ContentTextsEnglish());

    public abstract string Retire { get; }

    public abstract string Restore { get; }

    public abstract string IsRetired { get; }

    public abstract string IsBuiltIn { get; }

    /// <summary>Over an item that was not posted.</summary>
    public abstract string Preview { get; }

    /// <summary>Of a built-in item.</summary>
    public abstract string CopyAndEdit { get; }

    public abstract string ChooseOne { get; }

    public abstract string BackToList { get; }

    public abstract string OpenPlaceholder { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string OpenAgain { get; }

    /// <summary>Opens the form with one's own text, after somebody else changed the item.</summary>
    public abstract string OpenMine { get; }

    public abstract string TextIsKept { get; }

    /// <summary>What was written is in a file, and in nothing else.</summary>
    public abstract string TextIsAttached { get; }

    public abstract string StandsNow { get; }

    public abstract string NothingThere { get; }

    /// <summary>The item was changed, but not in what the form holds.</summary>
    public abstract string OtherLanguageChanged { get; }

    public abstract string DraftGone { get; }

    public abstract string UnknownForm { get; }

    public abstract string UnknownKind { get; }

    public abstract string NoSuchItem { get; }

    public abstract string NothingChanged { get; }

    public abstract string LastQuestion { get; }

    public abstract string LastTopic { get; }

    public abstract string TopicsTitle { get; }

    public abstract string TopicsExplained { get; }

    public abstract string AllTopicsOn { get; }

    public abstract string Kind(ItemKind kind);

    /// <summary>At most 45 characters.</summary>
    public abstract string AddTitle(ItemKind kind, Language language);

    /// <inheritdoc cref="AddTitle"/>
    public abstract string EditTitle(ItemKind kind, Language language);

    /// <inheritdoc cref="AddTitle"/>
    public abstract string Label(FormField field);

    /// <summary>At most 100 characters; null for none.</summary>
    public abstract string? Placeholder(DraftField field);

    public abstract string NotStored(int problems);

    public abstract string MoreProblems(int count);

    public abstract string ChangedMeanwhile(string mention, string when);

    public abstract string Added(ItemKind kind);

    public abstract string Edited(ItemKind kind);

    /// <summary>A copy is stored, and the built-in item is taken away.</summary>
    public abstract string Copied(ItemKind kind);

    /// <param name="kind">Of the item.</param>
    /// <param name="name">What it begins with, escaped.</param>
    public abstract string CannotEditBuiltIn(ItemKind kind, string name);

    /// <param name="typed">Escaped.</param>
    /// <param name="count">How many items fit; 2 or more.</param>
    /// <param name="shown">How many of them a menu has room for.</param>
    public abstract string SeveralFit(string typed, int count, int shown);

    /// <param name="typed">Escaped.</param>
    /// <param name="ids">Of those that fit; 2 or more.</param>
    public abstract string SeveralFitNameOne(string typed, IReadOnlyList<string> ids);

    /// <summary>A few ids, as they may be sent.</summary>
    protected static string Ids(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MostIds).Select(id => $"`{id}`")) + (ids.Count > MostIds ? " …" : "");

    /// <summary>What became of an item, on one line.</summary>
    public abstract string Facts(OwnItem item);

    public abstract string LanguagesOf(OwnItem item);

    public abstract string EditIn(Language language);

    /// <summary>Of a language that the item does not have yet.</summary>
    public abstract string WriteIn(Language language);

    /// <param name="typed">Escaped.</param>
    public abstract string UnknownTopic(string typed);

    /// <inheritdoc cref="UnknownTopic"/>
    public abstract string UnknownItem(string typed);

    /// <param name="kind">Of the item.</param>
    /// <param name="name">What it begins with, escaped.</param>
    public abstract string Retired(ItemKind kind, string name);

    /// <inheritdoc cref="Retired"/>
    public abstract string Restored(ItemKind kind, string name);

    public abstract string AlreadyRetired(string name);

    public abstract string AlreadyOffered(string name);

    /// <summary>It is not offered even so, because its topic is off.</summary>
    public abstract string RestsWithTopic(string name);

    /// <param name="own">How many are the guild's own.</param>
    /// <param name="builtIn">How many are built in and retired.</param>
    public abstract string ListTitle(int own, int builtIn);

    public abstract string Page(int number, int count);

    /// <param name="narrowed">Whether a kind or topic was named.</param>
    public abstract string NothingOfOurs(bool narrowed);

    public abstract string TopicsOn(ItemKind kind, int on, int all);

    public abstract string TopicsOff(string names);

    public abstract string TopicsPlaceholder(ItemKind kind);

    public abstract string TopicsSwitched(ItemKind kind);

    public abstract string Quote(string name);

    /// <param name="kind">As <see cref="Kind"/> says it.</param>
    /// <param name="item">Its name and id.</param>
    public abstract string LogAdded(string kind, string item);

    /// <inheritdoc cref="LogAdded"/>
    public abstract string LogEdited(string kind, string item);

    /// <inheritdoc cref="LogAdded"/>
    public abstract string LogRetired(string kind, string item);

    /// <inheritdoc cref="LogAdded"/>
    public abstract string LogRestored(string kind, string item);

    /// <param name="kind">As <see cref="Kind"/> says it.</param>
    /// <param name="topics">Their ids.</param>
    public abstract string LogTopicsOff(string kind, string topics);

    /// <inheritdoc cref="LogTopicsOff"/>
    public abstract string LogTopicsOn(string kind, string topics);
}
