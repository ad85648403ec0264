using NodaTime;
using StudyBot.Features.Streaks.Year;
using StudyBot.Tests.Pictures;

namespace StudyBot.Tests.Features.Streaks.Year;

public class YearPictureTests
{
    private static readonly LocalDate Today = new(2026, 11, 26);

    /// <summary>To make it anew after a change of design: write <see cref="Sample"/> there and look at it.</summary>
    private static readonly string Golden = Path.Combine(AppContext.BaseDirectory, "Features", "Streaks", "Year", "year.png");

    [Fact]
    public void It_looks_as_it_was_approved() => Assert.Equal(DecodedPng.Of(File.ReadAllBytes(Golden)), DecodedPng.Of(Sample()));

    [Fact]
    public void It_begins_on_a_Monday_and_holds_a_year()
    {
        var first = YearPicture.FirstDate(Today);

        Assert.Equal(IsoDayOfWeek.Monday, first.DayOfWeek);
        Assert.True(first <= Today.PlusYears(-1));
    }

    [Fact]
    public void Each_mark_looks_different()
    {
        var pictures = Enum.GetValues<DayMark>().Select(mark => DecodedPng.Of(YearPicture.Draw(_ => mark, Today)).Pixels);

        Assert.Equal(Enum.GetValues<DayMark>().Length, pictures.Distinct().Count());
    }

    [Theory]
    [InlineData(0, nameof(DayMark.Light))]
    [InlineData(29, nameof(DayMark.Light))]
    [InlineData(30, nameof(DayMark.Medium))]
    [InlineData(60, nameof(DayMark.Strong))]
    [InlineData(120, nameof(DayMark.Full))]
    [InlineData(1440, nameof(DayMark.Full))]
    public void A_met_day_is_brighter_with_more_minutes(int minutes, string mark) => Assert.Equal(mark, DayMarks.Met(minutes).ToString());

    /// <summary>A member of some months, with a break in the summer and a rest day now and then.</summary>
    private static byte[] Sample() => YearPicture.Draw(
        date =>
        {
            var day = Period.DaysBetween(new LocalDate(2026, 2, 2), date);
            if (day < 0 || date.DayOfWeek == IsoDayOfWeek.Sunday || (date.Month == 8 && date.Day < 16))
                return DayMark.Free;
            return (day * 7 % 23) switch
            {
                0 => DayMark.Rest,
                1 when date.Month < 5 => DayMark.Empty,
                2 when date == Today => DayMark.Empty,
                var turn => DayMarks.Met(turn * turn / 3),
            };
        },
        Today);
}
