using StudyBot.Configuration;
using StudyBot.Yaml;

namespace StudyBot.Features.Configuration.Files;

/// <summary>
/// Reads the rows of a list. The file has all of them: a row that it leaves out goes. Which row is meant is told by the name, else by
/// the number, else by what is left in order; so a file that was applied once changes nothing the second time, also in another guild.
/// </summary>
internal sealed class RowsReader(SettingList list, SettingSheet before, SettingsFileReader reader)
{
    private const string Name = "name";

    public SettingSheet Read(YamlTree value, SettingSheet wanted)
    {
        reader.Mark(list.Path, value.Line);
        if (value is YamlTree.Scalar { IsNothing: true })
            return wanted;
        if (value is not YamlTree.List { Items: var items } || items.Any(item => item is not YamlTree.Mapping))
        {
            reader.ReportRows(value.Line, list);
            return wanted;
        }

        var rows = items.Cast<YamlTree.Mapping>().ToList();
        var known = Known(rows);
        reader.Wanted = before.RowsOf(list).Except(known.Values).Aggregate(wanted, (sheet, row) => sheet.WithoutRow(list, row));
        foreach (var (index, row) in rows.Index())
            Row(row, known.GetValueOrDefault(index), $"{SettingList.New}{index + 1}");
        return reader.Wanted;
    }

    private void Row(YamlTree.Mapping row, string? known, string fresh)
    {
        var id = known ?? fresh;
        reader.Mark($"{list.Path}/{id}", row.Line);
        if (known is null)
            reader.Wanted = list.Fields.Aggregate(reader.Wanted, (sheet, field) => sheet.With(list.PathOf(id, field.Path), field.Default));
        foreach (var (key, value) in row.Keys)
        {
            if (list.Find(key) is { } field)
                reader.Field(field, list.PathOf(id, key), value);
            else if (key != SettingsFileWriter.Number)
                reader.ReportUnknown(value.Line, $"{list.Key}.{key}");
        }

        var needed = list.Fields.Where(field => field is { Default: null, IsOptional: false }).ToList();
        foreach (var field in needed.Where(field => known is null && row.Keys.All(key => key.Name != field.Path)))
            reader.Missing(row.Line, $"{list.Key}.{field.Key}");
        // What is not whole cannot be judged with the rest.
        if (needed.Exists(field => reader.Wanted[list.PathOf(id, field.Path)] is null))
            reader.Wanted = reader.Wanted.WithoutRow(list, id);
    }

    /// <summary>Index of a row of the file to the row that it means; new ones are left out.</summary>
    private Dictionary<int, string> Known(List<YamlTree.Mapping> rows)
    {
        var (found, left) = (new Dictionary<int, string>(), before.RowsOf(list).ToList());
        Match((row, id) => Text(row, Name) is { Length: > 0 } name && string.Equals(name, before[list.PathOf(id, Name)], StringComparison.OrdinalIgnoreCase));
        Match((row, id) => Text(row, SettingsFileWriter.Number) == id);
        // Breaks are no schedule that goes by another name: what else is left is new.
        if (!list.IsDated)
            Match((_, _) => true);
        return found;

        void Match(Func<YamlTree.Mapping, string, bool> isSame)
        {
            foreach (var (index, row) in rows.Index().Where(row => !found.ContainsKey(row.Index)))
            {
                if (left.Find(id => isSame(row, id)) is not { } id)
                    continue;
                found[index] = id;
                left.Remove(id);
            }
        }
    }

    private static string? Text(YamlTree.Mapping row, string key) =>
        row.Keys.FirstOrDefault(candidate => candidate.Name == key).Value is YamlTree.Scalar { IsNothing: false } scalar ? scalar.Text : null;
}
