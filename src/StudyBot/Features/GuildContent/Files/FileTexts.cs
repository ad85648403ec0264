using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>What can be said of a file before anything is said of its items.</summary>
internal abstract class FileTexts
{
    private const int LongestShown = 40;

    public static Bilingual<FileTexts> Both { get; } = new(new FileTextsKorean(), new FileTextsEnglish());

    public abstract Language Language { get; }

    public abstract string Workbook { get; }

    public abstract string SaveAsUtf8 { get; }

    public abstract string UnknownEncoding { get; }

    public abstract string EmptyFile { get; }

    public abstract string UseTemplate { get; }

    public abstract string NoItems { get; }

    public abstract string WriteItems { get; }

    public abstract string SplitFile { get; }

    public abstract string NoColumns { get; }

    /// <summary>The first row looks like an item.</summary>
    public abstract string NoHeadings { get; }

    public abstract string WriteHeadings { get; }

    public abstract string KeepOneColumn { get; }

    public abstract string DropColumns { get; }

    public abstract string BothKinds { get; }

    public abstract string SplitKinds { get; }

    public abstract string OpenQuote { get; }

    public abstract string CloseQuote { get; }

    public abstract string QuoteCells { get; }

    public abstract string BrokenYaml { get; }

    public abstract string MendYaml { get; }

    public abstract string SecondDocument { get; }

    public abstract string JoinDocuments { get; }

    public abstract string TooDeep { get; }

    public abstract string Alias { get; }

    public abstract string QuoteAlias { get; }

    public abstract string KeepOneKey { get; }

    public abstract string NoList { get; }

    public abstract string NoMapping { get; }

    public abstract string MakeList { get; }

    public abstract string UnknownKind { get; }

    public abstract string TellKind { get; }

    public abstract string QuoteText { get; }

    public abstract string EntryMustBeText { get; }

    public abstract string ReadAsKoreanExcel { get; }

    public abstract string FirstTopicOnly { get; }

    public abstract string LinksDropped { get; }

    public abstract string SourceUnused { get; }

    public abstract string TooManyItems(int most);

    public abstract string SameColumn(string one, string other);

    public abstract string MissingColumn(string heading);

    public abstract string AddColumn(string heading);

    public abstract string TooManyColumns(int count, int most);

    public abstract string TooManyCells(int cells, int headings);

    public abstract string KeyTwice(string key);

    public abstract string MustBeText(string key);

    public abstract string UnusedKey(string key);

    /// <param name="headings">A few of them, escaped.</param>
    /// <param name="more">How many there are beside those; 0 or less for none.</param>
    public abstract string UnusedColumns(string headings, int more);

    /// <summary>Of texts that do not say in which language they are.</summary>
    public abstract string LanguageTaken(Language language);

    protected abstract string Row(int row);

    protected abstract string Line(int line);

    /// <summary>Where something stands in a file.</summary>
    public string Place(FileFormat format, int line) => format == FileFormat.Csv ? Row(line) : Line(line);

    /// <summary>A name from the file, as it may stand within a sentence.</summary>
    public static string Shown(string name) => DisplayText.Escape(DisplayText.Shorten(name, LongestShown));
}
