using NodaTime;
using NodaTime.Text;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

public sealed class DateTextTests
{
    [Fact]
    public void Every_date_comes_back_as_it_was_whatever_was_asked_for_before()
    {
        var dates = Enumerable.Range(0, 1500).Select(day => new LocalDate(2026, 1, 1).PlusDays(day * 37 % 1500)).Append(new LocalDate(9999, 12, 31)).ToList();

        foreach (var date in dates.Concat(dates))
        {
            var text = LocalDatePattern.Iso.Format(date);
            Assert.Equal(date, DateText.DateOf(text));
            Assert.Equal(text, DateText.Of(date));
            // Kept in the same place.
            Assert.Equal(date.PlusYears(-1), DateText.DateOf(LocalDatePattern.Iso.Format(date.PlusYears(-1))));
            Assert.Equal(date, DateText.DateOf(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("2026-03-39")]
    [InlineData("2026-03-00")]
    [InlineData("26-03-02")]
    [InlineData("2026-03-02 ")]
    [InlineData("2026-3-2")]
    public void What_is_no_date_is_refused_also_the_second_time(string text)
    {
        _ = DateText.Of(new LocalDate(2026, 3, 31));
        Assert.Throws<UnparsableValueException>(() => DateText.DateOf(text));
        Assert.Throws<UnparsableValueException>(() => DateText.DateOf(text));
    }
}
