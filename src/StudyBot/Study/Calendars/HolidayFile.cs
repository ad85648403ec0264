using NodaTime;
using NodaTime.Text;
using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Study.Calendars;

/// <summary>Reads <c>data/calendars/*.yaml</c>.</summary>
internal static class HolidayFile
{
    public const string Folder = "calendars";

    /// <exception cref="OperatorException">A file says something wrong.</exception>
    public static HolidayCalendars LoadAll(string contentPath)
    {
        var folder = Path.Combine(contentPath, Folder);
        return new HolidayCalendars(Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Load)]
            : []);
    }

    private static HolidayCalendar Load(string path)
    {
        var file = DataFile.Read(path);
        var holidays = new Dictionary<LocalDate, Bilingual<string>>();
        foreach (var (index, row) in YamlTree.ItemsOf(file.Find("holidays")).Index())
        {
            var (date, name) = Checked(row, path, index);
            if (!holidays.TryAdd(date, name))
                throw new OperatorException($"'{path}', holiday {index + 1}: {row.TextOf("date")} stands there twice.");
        }

        return new HolidayCalendar(
            Path.GetFileNameWithoutExtension(path), Words(file.Find("name")) ?? throw new OperatorException($"'{path}': `name` must have both `ko` and `en`."), holidays);
    }

    private static Bilingual<string>? Words(YamlTree? row) =>
        row?.TextOf("ko") is { Length: > 0 } korean && row.TextOf("en") is { Length: > 0 } english ? new Bilingual<string>(korean, english) : null;

    private static (LocalDate Date, Bilingual<string> Name) Checked(YamlTree row, string path, int index)
    {
        var name = Words(row) ?? throw new OperatorException($"'{path}', holiday {index + 1}: both `ko` and `en` must have a name.");
        var date = LocalDatePattern.Iso.Parse(row.TextOf("date") ?? "");
        return date.Success
            ? (date.Value, name)
            : throw new OperatorException($"'{path}', holiday {index + 1}: '{row.TextOf("date")}' is no date such as 2026-03-01.");
    }
}
