using NodaTime;
using StudyBot.Content.Loading;

namespace StudyBot.Study.Zones;

/// <summary>Reads <c>data/cities.yaml</c>.</summary>
internal static class CityFile
{
    public const string Name = "cities.yaml";

    private const int LongestName = 60;
    private const int MostOthers = 20;

    /// <exception cref="OperatorException">The file is missing or says something wrong; everything is named.</exception>
    public static IReadOnlyList<City> Load(string contentPath)
    {
        var problems = new ContentProblems();
        var cities = new ContentFolder(contentPath, problems).Items(Name).Select(Read).ToList();
        problems.ThrowIfAny(contentPath);
        return cities;
    }

    private static City Read(YamlSection row)
    {
        var zone = row.Text("zone", 1, LongestName);
        if (zone.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            row.Report("zone", $"'{zone}' is no zone");
        var city = new City(row.BothTexts(LongestName), zone, row.Has("also") ? row.Texts("also", 1, MostOthers, LongestName) : []);
        row.Close();
        return city;
    }
}
