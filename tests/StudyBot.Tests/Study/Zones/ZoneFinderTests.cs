using NodaTime;
using StudyBot.Content;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Tests.Study.Zones;

public sealed class ZoneFinderTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 5, 5);
    private static readonly IReadOnlyList<City> Cities = CityFile.Load(new ContentOptions().Path);
    private static readonly ZoneFinder Zones = new(Cities);

    [Theory]
    [InlineData("Asia/Seoul", "Asia/Seoul")]
    [InlineData("asia/seoul", "Asia/Seoul")]
    [InlineData("서울", "Asia/Seoul")]
    [InlineData(" seoul ", "Asia/Seoul")]
    [InlineData("한국", "Asia/Seoul")]
    [InlineData("KST", "Asia/Seoul")]
    [InlineData("오사카", "Asia/Tokyo")]
    [InlineData("new york", "America/New_York")]
    [InlineData("뉴욕", "America/New_York")]
    [InlineData("sao paulo", "America/Sao_Paulo")]
    [InlineData("bogota", "America/Bogota")]
    [InlineData("utc", "UTC")]
    [InlineData("Pacific/Auckland", "Pacific/Auckland")]
    public void A_city_or_an_id_is_a_zone(string typed, string id) => Assert.Equal(id, Zones.Find(typed)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("서")]
    [InlineData("Atlantis")]
    [InlineData("Asia/Atlantis")]
    [InlineData("../../etc/localtime")]
    public void What_names_no_zone_is_not_guessed(string typed) => Assert.Null(Zones.Find(typed));

    [Theory]
    [InlineData("서울", "서울 · Asia/Seoul · 지금 14:05")]
    [InlineData("뉴", "뉴욕 · America/New_York · 지금 00:05")]
    [InlineData("osak", "오사카 · Asia/Tokyo · 지금 14:05")]
    [InlineData("london", "런던 · Europe/London · 지금 05:05")]
    [InlineData("asia/to", "도쿄 · Asia/Tokyo · 지금 14:05")]
    [InlineData("knox", "America/Indiana/Knox · 지금 23:05")]
    public void The_best_match_is_suggested_first(string typed, string label) =>
        Assert.Equal(label, Zones.Suggest(typed, Language.Korean, Now)[0].Name.Default);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("아")]
    [InlineData("america")]
    [InlineData("없는 도시")]
    public void Suggestions_fit_into_discords_list_and_lead_to_a_zone(string typed)
    {
        var choices = Zones.Suggest(typed, Language.English, Now);

        Assert.InRange(choices.Count, typed == "없는 도시" ? 0 : 5, 25);
        Assert.Equal(choices.Count, choices.Select(choice => choice.Value).Distinct().Count());
        Assert.All(choices, choice => Assert.InRange(choice.Name.Default.Length, 1, 100));
        Assert.All(choices, choice => Assert.Equal(choice.Value, Zones.Find((string)choice.Value)?.Id));
    }

    [Fact]
    public void Before_anything_is_typed_the_likely_ones_are_offered() =>
        Assert.StartsWith("Seoul · Asia/Seoul · now 14:05", Zones.Suggest("", Language.English, Now)[0].Name.Default, StringComparison.Ordinal);

    [Fact]
    public void No_name_leads_to_two_zones()
    {
        var names = Cities.SelectMany(city => city.Names.Select(name => (Name: name.ToLowerInvariant(), city.ZoneId))).Distinct();

        Assert.DoesNotContain(names.GroupBy(pair => pair.Name), group => group.Count() > 1);
    }
}
