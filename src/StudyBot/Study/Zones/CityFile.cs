using NodaTime;
using StudyBot.Words;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StudyBot.Study.Zones;

/// <summary>Reads <c>data/cities.yaml</c>.</summary>
internal static class CityFile
{
    public const string Name = "cities.yaml";

    /// <exception cref="OperatorException">The file is missing or says something wrong.</exception>
    public static IReadOnlyList<City> Load(string contentPath)
    {
        var path = Path.Combine(contentPath, Name);
        try
        {
            using var reader = new StreamReader(path);
            var rows = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
                .Deserialize<List<Row?>?>(reader) ?? [];
            return [.. rows.Select((row, index) => Checked(row, index, path))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or YamlException)
        {
            throw new OperatorException($"'{path}' cannot be read ({e.Message}); restore it, or set Content:Path to the folder that has it.", e);
        }
    }

    private static City Checked(Row? row, int index, string path)
    {
        if (row is null)
            throw new OperatorException($"'{path}', city {index + 1}: the entry is empty.");
        var (korean, english, zone) = (row.Ko, row.En, row.Zone);
        if (string.IsNullOrWhiteSpace(korean) || string.IsNullOrWhiteSpace(english))
            throw new OperatorException($"'{path}', city {index + 1}: both `ko` and `en` must have a name.");
        if (zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            throw new OperatorException($"'{path}', city {index + 1} ({english}): there is no zone '{zone}'.");
        return new City(new Bilingual<string>(korean, english), zone, row.Also ?? []);
    }

    private sealed class Row
    {
        public string? Ko { get; set; }

        public string? En { get; set; }

        public string? Zone { get; set; }

        public List<string>? Also { get; set; }
    }
}
