using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Features.Configuration.Files;

/// <summary>What stands in a file of settings, and what is said of one.</summary>
internal abstract class FileTexts
{
    public static Bilingual<FileTexts> Both { get; } = new(new FileTextsKorean(), new FileTextsEnglish());

    /// <summary>At the top of the file, a remark each.</summary>
    public abstract IReadOnlyList<string> HowToUse { get; }

    /// <summary>Beside what belongs to one cohort.</summary>
    public abstract string SetAnew { get; }

    public abstract string NoFile { get; }

    public abstract string NotFetched { get; }

    public abstract string NotUtf8 { get; }

    public abstract string NoVersion { get; }

    public abstract string OtherVersion { get; }

    public abstract string NothingDifferent { get; }

    /// <summary>Below what a file cannot do.</summary>
    public abstract string NothingElse { get; }

    public abstract string Apply { get; }

    public abstract string ApplyFoot { get; }

    public abstract string PreviewTitle { get; }

    public abstract string AppliedTitle { get; }

    public abstract string PreviewGone { get; }

    public abstract string ChangedMeanwhile { get; }

    public abstract string TakesOrganiser { get; }

    public abstract string Exported { get; }

    public abstract string Head(string server, string at);

    /// <summary>Beside a setting: what it takes.</summary>
    public abstract string Offered(string codes);

    public abstract string Usually(string value);

    public abstract string TooLarge(int most);

    public abstract string UnknownKey(string key);

    public abstract string MustBeGroup(string group);

    public abstract string MustBeRows(string list);

    public abstract string MustBeWord(string key);

    public abstract string MustBeList(string key);

    public abstract string MustBeThere(string key);

    public abstract string Line(int line);

    public abstract string Problems(string file, int count);

    public abstract string More(int count);

    public abstract string Preview(string file, int count);

    public abstract string FoundByName(int count);

    public abstract string RowAdded(string title);

    public abstract string RowRemoved(string title);

    public abstract string Applied(int count);

    public abstract string AppliedBefore(string member, string when);

    /// <summary>In the staff log.</summary>
    public abstract string Logged(string file, int count);

    /// <summary>Why a text is no YAML that is read.</summary>
    public abstract string Fault(YamlFault fault);
}
