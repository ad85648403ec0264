using NodaTime;
using NodaTime.Text;
using StudyBot.Words;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

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
        try
        {
            using var reader = new StreamReader(path);
            var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Calendar?>(reader);
            var holidays = new Dictionary<LocalDate, Bilingual<string>>();
            foreach (var (index, row) in (file?.Holidays ?? []).Index())
            {
                var (date, name) = Checked(row, path, index);
                if (!holidays.TryAdd(date, name))
                    throw new OperatorException($"'{path}', holiday {index + 1}: {row!.Date} stands there twice.");
            }

            return new HolidayCalendar(Path.GetFileNameWithoutExtension(path), Name(file?.Name, path), holidays);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or YamlException)
        {
            throw new OperatorException($"'{path}' cannot be read ({e.Message}); restore it, or set Content:Path to the folder that has it.", e);
        }
    }

    private static Bilingual<string> Name(Words? name, string path) =>
        name is { Ko.Length: > 0, En.Length: > 0 }
            ? new Bilingual<string>(name.Ko, name.En)
            : throw new OperatorException($"'{path}': `name` must have both `ko` and `en`.");

    private static (LocalDate Date, Bilingual<string> Name) Checked(Row? row, string path, int index)
    {
        if (row is not { Ko.Length: > 0, En.Length: > 0 })
            throw new OperatorException($"'{path}', holiday {index + 1}: both `ko` and `en` must have a name.");
        var date = LocalDatePattern.Iso.Parse(row.Date ?? "");
        return date.Success
            ? (date.Value, new Bilingual<string>(row.Ko, row.En))
            : throw new OperatorException($"'{path}', holiday {index + 1}: '{row.Date}' is no date such as 2026-03-01.");
    }

    private sealed class Calendar
    {
        public Words? Name { get; set; }

        public List<Row?>? Holidays { get; set; }
    }

    private class Words
    {
        public string? Ko { get; set; }

        public string? En { get; set; }
    }

    private sealed class Row : Words
    {
        public string? Date { get; set; }
    }
}
