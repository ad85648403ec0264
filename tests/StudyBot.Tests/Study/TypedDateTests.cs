using NodaTime;
using NodaTime.Text;
using StudyBot.Study;

namespace StudyBot.Tests.Study;

public sealed class TypedDateTests
{
    private static readonly LocalDate Today = new(2026, 11, 28);

    [Theory]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2026.12.24.", "2026-12-24")]
    [InlineData("2026년 12월 24일", "2026-12-24")]
    [InlineData("12/24", "2026-12-24")]
    [InlineData("12월24일", "2026-12-24")]
    [InlineData("11/28", "2026-11-28")]
    [InlineData("11/27", "2027-11-27")]
    [InlineData("2/29", "2028-02-29")]
    [InlineData("Dec 24", "2026-12-24")]
    [InlineData("December 24th, 2027", "2027-12-24")]
    [InlineData("24 dec", "2026-12-24")]
    [InlineData("오늘", "2026-11-28")]
    [InlineData("Tomorrow", "2026-11-29")]
    [InlineData("１２／２４", "2026-12-24")]
    public void Dates_are_read_as_people_type_them(string typed, string date) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(date).Value, TypedDate.Read(typed, Today));

    [Theory]
    [InlineData("11/27", "2026-11-27")]
    [InlineData("11월 1일", "2026-11-01")]
    [InlineData("Aug 30", "2026-08-30")]
    [InlineData("Aug 29", null)]
    [InlineData("11/28", null)]
    [InlineData("12/1", null)]
    [InlineData("2026-11-27", null)]
    [InlineData("내일", null)]
    [InlineData("foo 3", null)]
    public void A_day_without_year_that_has_just_passed_is_known_as_such(string typed, string? date) =>
        Assert.Equal(date is null ? null : LocalDatePattern.Iso.Parse(date).Value, TypedDate.JustPassed(typed, Today));

    [Fact]
    public void In_january_december_has_just_passed() =>
        Assert.Equal(new LocalDate(2026, 12, 30), TypedDate.JustPassed("12/30", new LocalDate(2027, 1, 4)));

    [Theory]
    [InlineData("")]
    [InlineData("언젠가")]
    [InlineData("13/1")]
    [InlineData("2/30")]
    [InlineData("2026-02-29")]
    [InlineData("99999-01-01")]
    [InlineData("foo 3")]
    public void What_is_no_date_is_none(string typed) => Assert.Null(TypedDate.Read(typed, Today));
}
