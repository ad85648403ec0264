using System.Data;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>A setting, found by its path.</summary>
/// <param name="Section">Whose it is.</param>
/// <param name="Field">Its declaration.</param>
/// <param name="Path">The whole of it, with the row.</param>
/// <param name="Row">Of the list; null for a setting of its own.</param>
internal sealed record SettingPlace(SettingSection Section, SettingField Field, string Path, string? Row);

/// <summary>All settings of a guild: read at once, judged at once, written in one transaction or not at all.</summary>
internal sealed class SettingsBook(
    Database database,
    IEnumerable<SettingSection> sections,
    GuildSettingsReader settings,
    GuildAccessReader access,
    StaffLog log,
    SchedulerSignal scheduler,
    TimeProvider clock)
{
    private readonly SettingSection[] _sections = [.. sections];

    public IReadOnlyList<SettingSection> Sections => _sections;

    /// <summary>Those of a group, in order.</summary>
    public IReadOnlyList<SettingField> FieldsOf(SettingGroup group) =>
        [.. _sections.SelectMany(section => section.Fields).Where(field => SettingGroups.OfPath(field.Path) == group)];

    /// <summary>Null where a group has none.</summary>
    public SettingList? ListOf(SettingGroup group) =>
        _sections.Select(section => section.List).FirstOrDefault(list => list is not null && SettingGroups.OfPath(list.Path) == group);

    /// <summary>Null for a path that names no setting.</summary>
    public SettingPlace? Find(string path)
    {
        foreach (var section in _sections)
        {
            if (section.Fields.FirstOrDefault(field => field.Path == path) is { } field)
                return new SettingPlace(section, field, path, Row: null);
            if (section.List is { } list && Row(list, path) is { } row && list.Find(path[(path.LastIndexOf('.') + 1)..]) is { } part)
                return new SettingPlace(section, part, path, row);
        }

        return null;
    }

    public SettingScope Scope(Snowflake guildId, string? locale)
    {
        var now = clock.Now();
        return new SettingScope(guildId, locale, settings.Of(guildId, locale).StudyDay.DateOf(now), now) { Inquiry = access.Inquire(guildId) };
    }

    public bool IsSetUp(Snowflake guildId) => settings.Find(guildId) is not null;

    public SettingSheet Read(SettingScope scope) => database.Read(connection => Read(connection, scope));

    /// <summary>What somebody wants of a guild's settings.</summary>
    public SettingDraft Draft(SettingScope scope, Snowflake by, Language language, SettingSheet before, SettingSheet wanted) =>
        new(scope, by, language, before, _sections.Aggregate(wanted, (sheet, section) => section.Complete(scope, before, sheet)));

    /// <summary>The same of what a file wants, without what a file cannot do; with what is to be said of it.</summary>
    public (SettingDraft Draft, IReadOnlyList<string> Remarks) DraftOfFile(SettingScope scope, Snowflake by, Language language, SettingSheet before, SettingSheet wanted) => (
        Draft(scope, by, language, before, _sections.Aggregate(wanted, (sheet, section) => section.OfFile(scope, before, sheet))),
        [.. _sections.Select(section => section.RemarkOnFile(scope, before, wanted, language)).OfType<string>()]);

    /// <summary>What stands in the way of a draft; empty when nothing does.</summary>
    public async Task<IReadOnlyList<SettingObjection>> JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        foreach (var section in _sections)
            await section.JudgeAsync(draft, cancellationToken);
        return draft.Objections;
    }

    /// <summary>
    /// Writes a draft that was judged, and gives what staff should know of it. Null, and nothing is written, when any setting is not
    /// what it was.
    /// </summary>
    /// <param name="draft">What was judged.</param>
    /// <param name="mayWrite">Runs in the same transaction, before anything is written; false, having done nothing, stops it.</param>
    /// <param name="also">Runs in the same transaction, after all is written.</param>
    public async Task<IReadOnlyList<string>?> WriteAsync(SettingDraft draft, Func<IDbConnection, bool>? mayWrite = null, Action<IDbConnection>? also = null)
    {
        var written = await database.WriteAsync(connection =>
        {
            if (!Read(connection, draft.Scope).Equals(draft.Before) || mayWrite?.Invoke(connection) == false)
                return false;
            foreach (var section in Changed(draft))
                section.Write(connection, draft);
            also?.Invoke(connection);
            return true;
        });
        if (!written)
            return null;
        scheduler.Wake();
        return [.. Changed(draft).Select(section => section.OnWritten(draft)).OfType<string>()];
    }

    /// <summary>The newest entry of the staff log about each path that has one.</summary>
    public IReadOnlyDictionary<string, StaffAction> LastChanges(Snowflake guildId, IReadOnlyCollection<string> paths) => database.Read(connection =>
    {
        var found = new Dictionary<string, StaffAction>();
        var entries = log.Of(connection, guildId, _sections.SelectMany(section => section.Logged)).Reverse().Select(entry => entry.Action).ToList();
        foreach (var path in paths)
        {
            var section = _sections.First(section => section.Has(path));
            if (entries.FirstOrDefault(entry => section.Logged.Contains(entry.Kind) && section.Tells(entry, path)) is { } last)
                found[path] = last;
        }

        return found;
    });

    private IEnumerable<SettingSection> Changed(SettingDraft draft) =>
        _sections.Where(section => section.Concerns(draft));

    private SettingSheet Read(IDbConnection connection, SettingScope scope) =>
        _sections.Aggregate(SettingSheet.Empty, (sheet, section) => section.Read(connection, scope, sheet));

    private static string? Row(SettingList list, string path) =>
        path.StartsWith($"{list.Path}/", StringComparison.Ordinal) && path.LastIndexOf('.') is var point && point > list.Path.Length
            ? path[(list.Path.Length + 1)..point]
            : null;
}
