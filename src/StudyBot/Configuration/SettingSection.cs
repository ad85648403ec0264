using System.Data;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>
/// The settings that one feature keeps. It declares them, reads them, says what is wrong with what is wanted of them, and writes them
/// through its own store, so that a rule has one place however a setting is changed.
/// </summary>
internal abstract class SettingSection
{
    public abstract IReadOnlyList<SettingField> Fields { get; }

    public virtual SettingList? List => null;

    /// <summary><c>table.column</c> of all that it reads.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Kinds of the staff log's entries that tell of its changes.</summary>
    public abstract IReadOnlyList<StaffActionKind> Logged { get; }

    /// <summary>Whether an entry of these kinds tells of a setting.</summary>
    /// <param name="action">The entry.</param>
    /// <param name="path">The setting, or <c>list/row</c> for a whole row.</param>
    public abstract bool Tells(StaffAction action, string path);

    /// <summary>Adds its values to a sheet.</summary>
    public abstract SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet);

    /// <summary>Puts in what follows from the rest of what is wanted, and nobody named.</summary>
    /// <param name="scope">Whose, and when.</param>
    /// <param name="before">As the settings are.</param>
    /// <param name="wanted">As they shall be.</param>
    public virtual SettingSheet Complete(SettingScope scope, SettingSheet before, SettingSheet wanted) => wanted;

    /// <summary>What a file wants, without what a file cannot do: it may be one of former times.</summary>
    /// <inheritdoc cref="Complete" path="/param"/>
    public virtual SettingSheet OfFile(SettingScope scope, SettingSheet before, SettingSheet wanted) => wanted;

    /// <summary>What is to be said of what a file wants, before anything is written; null for nothing.</summary>
    /// <param name="scope">Whose, and when.</param>
    /// <param name="before">As the settings are.</param>
    /// <param name="wanted">As the file has them, with what it cannot do.</param>
    /// <param name="language">Of who reads it.</param>
    public virtual string? RemarkOnFile(SettingScope scope, SettingSheet before, SettingSheet wanted, Language language) => null;

    /// <summary>Objects to what cannot be as it is wanted; each value alone is of its kind. Looks at what is different, and at what depends on that.</summary>
    public virtual Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Within the caller's transaction, when the draft changes anything of it; with an entry in the staff log for each change.</summary>
    public abstract void Write(IDbConnection connection, SettingDraft draft);

    /// <summary>Whether a draft changes anything of it.</summary>
    public virtual bool Concerns(SettingDraft draft) => draft.Differences.Any(difference => Has(difference.Path));

    /// <summary>Once it is committed: what staff should know of it; null for nothing.</summary>
    public virtual string? OnWritten(SettingDraft draft) => null;

    public bool Has(string path) => Fields.Any(field => field.Path == path) || (List is { } list && path.StartsWith($"{list.Path}/", StringComparison.Ordinal));
}
