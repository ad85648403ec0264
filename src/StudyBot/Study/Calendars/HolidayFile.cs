using NodaTime;
using NodaTime.Text;
using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Study.Calendars;

/// <summary>Reads <c>data/calendars/*.yaml</c>.</summary>
internal static class HolidayFile
{
    public const string Folder = "calendars";

    private const int LongestName = 60;

    /// <exception cref="OperatorException">A file says something wrong; everything is named.</exception>
    public static HolidayCalendars LoadAll(string contentPath)
    {
        if (!Directory.Exists(Path.Combine(contentPath, Folder)))
            return new HolidayCalendars([]);
        var problems = new ContentProblems();
        var folder = new ContentFolder(contentPath, problems);
        var calendars = folder.Files(Folder).Select(file => (File: file, Section: folder.Section(file)))
            .Where(read => read.Section is not null).Select(read => Read(read.File, read.Section!)).ToList();
        problems.ThrowIfAny(contentPath);
        return new HolidayCalendars(calendars);
    }

    private static HolidayCalendar Read(string file, YamlSection calendar)
    {
        var name = calendar.Section("name") is { } names ? Closed(names, names.BothTexts(LongestName)) : new Bilingual<string>("", "");
        var holidays = new Dictionary<LocalDate, Bilingual<string>>();
        foreach (var row in calendar.Has("holidays") ? calendar.Sections("holidays") : [])
        {
            var (date, holiday) = Closed(row, (DateOf(row), row.BothTexts(LongestName)));
            if (date is { } day && !holidays.TryAdd(day, holiday))
                row.Report("date", $"{LocalDatePattern.Iso.Format(day)} stands there twice");
        }

        return Closed(calendar, new HolidayCalendar(Path.GetFileNameWithoutExtension(file), name, holidays));
    }

    /// <summary>Null, and reported, where it is none.</summary>
    private static LocalDate? DateOf(YamlSection row)
    {
        var text = row.Text("date", 1, LongestName);
        var date = LocalDatePattern.Iso.Parse(text);
        if (!date.Success && text.Length > 0)
            row.Report("date", $"'{text}' is no date such as 2026-03-01");
        return date.Success ? date.Value : null;
    }

    private static T Closed<T>(YamlSection section, T read)
    {
        section.Close();
        return read;
    }
}
