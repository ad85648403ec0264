using StudyBot.Words;

namespace StudyBot.Features.Configuration;

internal abstract class ConfigurationTexts
{
    public static Bilingual<ConfigurationTexts> Both { get; } = new(new ConfigurationTextsKorean(), new ConfigurationTextsEnglish());

    public abstract string Title { get; }

    public abstract string NotSetUp { get; }

    /// <summary>Below the overview: how to carry settings elsewhere.</summary>
    public abstract string Files { get; }

    public abstract string ChooseGroup { get; }

    public abstract string ChooseSetting { get; }

    public abstract string AllSettings { get; }

    public abstract string Back { get; }

    public abstract string Default { get; }

    public abstract string AllDefault { get; }

    public abstract string NoRows { get; }

    public abstract string Change { get; }

    public abstract string TryAgain { get; }

    public abstract string Remove { get; }

    public abstract string ReallyRemove { get; }

    public abstract string SureToRemove { get; }

    public abstract string RowRemoved { get; }

    /// <summary>Somebody of staff removed it, or it is over.</summary>
    public abstract string RowGone { get; }

    protected abstract string NothingChanged { get; }

    /// <summary>A reason, and that nothing was changed, said once.</summary>
    public string Unchanged(string why) => $"{Reason(why)} {NothingChanged}";

    /// <summary>A reason by itself, for where it is said elsewhere that nothing was changed.</summary>
    public string Reason(string why) => why.EndsWith(NothingChanged, StringComparison.Ordinal) ? why[..^NothingChanged.Length].TrimEnd() : why;

    /// <summary>Above what was typed and could not be taken.</summary>
    public abstract string YouTyped { get; }

    public abstract string AlreadySo { get; }

    /// <summary>Something else is not what it was when the rules were asked.</summary>
    public abstract string ChangedMeanwhile { get; }

    public abstract string NoSuchSetting { get; }

    /// <summary>To the staff role, about what Manage Server is needed for.</summary>
    public abstract string ForOrganisers { get; }

    public abstract string OthersDefault(int count);

    public abstract string More(int count);

    public abstract string ChangedBy(string member, string when);

    public abstract string ChooseRow(string list);

    public abstract string Choose(string setting);

    /// <param name="setting">Null where only one is on the page.</param>
    public abstract string Clear(string? setting);

    public abstract string RowAdded(string list);

    public abstract string Changed(string setting, string before, string after);

    /// <param name="setting">Which.</param>
    /// <param name="now">Its value.</param>
    /// <param name="member">Who was quicker; null when the log does not say.</param>
    public abstract string Overtaken(string setting, string now, string? member);
}
