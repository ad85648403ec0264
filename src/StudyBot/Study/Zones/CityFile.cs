using NodaTime;
using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Study.Zones;

/// <summary>Reads <c>data/cities.yaml</c>.</summary>
internal static class CityFile
{
    public const string Name = "cities.yaml";

    /// <exception cref="OperatorException">The file is missing or says something wrong.</exception>
    public static IReadOnlyList<City> Load(string contentPath)
    {
        var path = Path.Combine(contentPath, Name);
        return [.. YamlTree.ItemsOf(DataFile.Read(path)).Select((row, index) => Checked(row, index, path))];
    }

    private static City Checked(YamlTree row, int index, string path)
    {
        var (korean, english, zone) = (row.TextOf("ko"), row.TextOf("en"), row.TextOf("zone"));
        if (string.IsNullOrWhiteSpace(korean) || string.IsNullOrWhiteSpace(english))
            throw new OperatorException($"'{path}', city {index + 1}: both `ko` and `en` must have a name.");
        if (zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            throw new OperatorException($"'{path}', city {index + 1} ({english}): there is no zone '{zone}'.");
        return new City(new Bilingual<string>(korean, english), zone, [.. YamlTree.ItemsOf(row.Find("also")).OfType<YamlTree.Scalar>().Select(name => name.Text)]);
    }
}
