using System.Text;
using NodaTime;
using NodaTime.TimeZones;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study.Zones;

/// <summary>Finds time zones by what people type: cities in Korean and English, countries, abbreviations, IANA ids.</summary>
internal sealed class ZoneFinder
{
    private const int MostChoices = 25;

    private readonly List<Entry> _entries;

    public ZoneFinder(IReadOnlyList<City> cities)
    {
        var shown = cities.Select(city => new Entry(city.ZoneId, city.Name, [.. city.Names.Select(Folded)]));
        var known = cities.Select(city => city.ZoneId).ToHashSet();
        var rest = DateTimeZoneProviders.Tzdb.Ids
            .Where(id => !known.Contains(id) && IsPlace(id))
            .Select(id => new Entry(id, null, []));
        _entries = [.. shown, .. rest];
    }

    /// <summary>An IANA id in any case, or a name that only one zone goes by; null for anything else.</summary>
    public DateTimeZone? Find(string typed)
    {
        var id = DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => string.Equals(id, typed.Trim(), StringComparison.OrdinalIgnoreCase));
        if (id is null)
        {
            var folded = Folded(typed);
            var zones = _entries.Where(entry => entry.Names.Contains(folded)).Select(entry => entry.ZoneId).Distinct().Take(2).ToList();
            id = zones is [var only] ? only : null;
        }

        return id is null ? null : DateTimeZoneProviders.Tzdb[id];
    }

    /// <summary>One choice a zone, best match first, with the time there now; the value is the IANA id.</summary>
    public IReadOnlyList<CommandChoice> Suggest(string typed, Language language, Instant now)
    {
        var folded = Folded(typed);
        return [.. _entries
            .Select(entry => (Entry: entry, Rank: entry.Rank(folded)))
            .Where(match => match.Rank is not null)
            .OrderBy(match => match.Rank)
            .Select(match => match.Entry)
            .DistinctBy(entry => entry.ZoneId)
            .Take(MostChoices)
            .Select(entry => new CommandChoice(new LocalizedText(Label(entry, language, now)), entry.ZoneId))];
    }

    /// <summary>As <see cref="Suggest"/> shows it.</summary>
    public string Label(DateTimeZone zone, Language language, Instant now) =>
        Label(_entries.FirstOrDefault(entry => entry.ZoneId == zone.Id) ?? new Entry(zone.Id, null, []), language, now);

    private static string Label(Entry entry, Language language, Instant now)
    {
        var time = ZoneTexts.NowThere(language, now.InZone(DateTimeZoneProviders.Tzdb[entry.ZoneId]).TimeOfDay.InWords());
        return entry.Name is null ? $"{entry.ZoneId} · {time}" : $"{entry.Name.In(language)} · {entry.ZoneId} · {time}";
    }

    /// <summary>Offered although no city names it: no bare abbreviation, no old alias, none of Etc's upside-down offsets.</summary>
    private static bool IsPlace(string id) =>
        id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal) &&
        TzdbDateTimeZoneSource.Default.CanonicalIdMap[id] == id;

    /// <summary>Letters and digits alone, lower case, without accents or full-width forms.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.InForm(NormalizationForm.FormKC).InForm(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private sealed record Entry(string ZoneId, Bilingual<string>? Name, IReadOnlyList<string> Names)
    {
        private readonly string _foldedId = Folded(ZoneId);

        /// <summary>Less is better; null for no match.</summary>
        public int? Rank(string typed) =>
            typed.Length == 0 ? (Name is null ? null : 0)
            : Names.Contains(typed) ? 0
            : Names.Any(name => name.StartsWith(typed, StringComparison.Ordinal)) ? 1
            : Names.Any(name => name.Contains(typed, StringComparison.Ordinal)) ? 2
            : _foldedId.Contains(typed, StringComparison.Ordinal) ? 3
            : null;
    }
}
