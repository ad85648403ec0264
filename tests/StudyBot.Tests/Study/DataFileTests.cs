using StudyBot.Study.Calendars;
using StudyBot.Study.Zones;

namespace StudyBot.Tests.Study;

public sealed class DataFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("- { ko: 서울, en: Seoul, zone: Asia/Seoull }", "zone 'Asia/Seoull' is no zone")]
    [InlineData("- { ko: 서울, zone: Asia/Seoul }", "en is missing")]
    [InlineData("- { ko: 서울, en: Seoul, zone: Asia/Seoul, alias: [KST] }", "unknown key 'alias'")]
    [InlineData("- { ko: 서울, en: Seoul, zone: Asia/Seoul, also: KST }", "also must be a list")]
    [InlineData("cities: []", "the file must be a list")]
    [InlineData("- { ko: 서울, en: [ }", "is not YAML")]
    public void A_mistake_in_the_cities_stops_the_start_and_is_named(string yaml, string words)
    {
        File.WriteAllText(Path.Combine(_folder, CityFile.Name), yaml);

        Assert.Contains(words, Assert.Throws<OperatorException>(() => CityFile.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cities_must_be_there() =>
        Assert.Contains("cities.yaml: is missing", Assert.Throws<OperatorException>(() => CityFile.Load(_folder)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("name: { ko: 나라 }\nholidays: []", "name.en is missing")]
    [InlineData("holidays: []", "name is missing")]
    [InlineData("name: { ko: 나라, en: Land }\nholidays: [{ date: 2026-02-30, ko: 날, en: Day }]", "holidays[1].date '2026-02-30' is no date")]
    [InlineData("name: { ko: 나라, en: Land }\nholidays: [{ date: 2026-02-03, ko: 날, en: Day }, { date: 2026-02-03, ko: 또, en: Again }]", "holidays[2].date 2026-02-03 stands there twice")]
    [InlineData("name: { ko: 나라, en: Land }\nholidays: [{ date: 2026-02-03, ko: 날, en: Day, lunar: true }]", "unknown key 'holidays[1].lunar'")]
    [InlineData("name: { ko: 나라, en: Land }\nholiday: []", "unknown key 'holiday'")]
    [InlineData("name: { ko: 나라, en: Land }\nholidays: [2026-02-03]", "holidays[1] must hold keys")]
    [InlineData("- a", "must have keys")]
    public void A_mistake_in_the_holidays_stops_the_start_and_is_named(string yaml, string words)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, HolidayFile.Folder)).FullName, "xx.yaml"), yaml);

        Assert.Contains(words, Assert.Throws<OperatorException>(() => HolidayFile.LoadAll(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_may_have_no_holidays_and_there_may_be_no_calendars()
    {
        Assert.Null(HolidayFile.LoadAll(_folder).Find("xx"));
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, HolidayFile.Folder)).FullName, "xx.yaml"), "name: { ko: 나라, en: Land }");

        Assert.NotNull(HolidayFile.LoadAll(_folder).Find("xx"));
    }
}
