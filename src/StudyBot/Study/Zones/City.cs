using StudyBot.Words;

namespace StudyBot.Study.Zones;

/// <summary>A name under which a time zone is found.</summary>
/// <param name="Name">As shown.</param>
/// <param name="ZoneId">IANA id.</param>
/// <param name="OtherNames">Countries, abbreviations, other spellings; searched but not shown.</param>
internal sealed record City(Bilingual<string> Name, string ZoneId, IReadOnlyList<string> OtherNames)
{
    public IEnumerable<string> Names => [Name.Korean, Name.English, .. OtherNames];
}
