using NodaTime;
using StudyBot.Study;

namespace StudyBot.Tests.Study;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("9", 9, 0)]
    [InlineData("0", 0, 0)]
    [InlineData("09:00", 9, 0)]
    [InlineData(" 9:30 ", 9, 30)]
    [InlineData("23:59", 23, 59)]
    [InlineData("９：３０", 9, 30)]
    [InlineData("오전 9시", 9, 0)]
    [InlineData("오전9시", 9, 0)]
    [InlineData("오후 9시 30분", 21, 30)]
    [InlineData("오후 9:30", 21, 30)]
    [InlineData("오전 12시", 0, 0)]
    [InlineData("오전 0시 30분", 0, 30)]
    [InlineData("오후 12시", 12, 0)]
    [InlineData("오후 21시", 21, 0)]
    [InlineData("21시", 21, 0)]
    [InlineData("9시 반", 9, 30)]
    [InlineData("9시30", 9, 30)]
    [InlineData("9am", 9, 0)]
    [InlineData("9 AM", 9, 0)]
    [InlineData("9:30 pm", 21, 30)]
    [InlineData("12am", 0, 0)]
    [InlineData("12 p.m.", 12, 0)]
    [InlineData("0900", 9, 0)]
    [InlineData("2130", 21, 30)]
    [InlineData("정오", 12, 0)]
    [InlineData("Noon", 12, 0)]
    [InlineData("자정", 0, 0)]
    [InlineData("midnight", 0, 0)]
    public void People_write_times_in_many_ways(string text, int hour, int minute) =>
        Assert.Equal(new LocalTime(hour, minute), ClockTime.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("아침")]
    [InlineData("24:00")]
    [InlineData("25시")]
    [InlineData("9:60")]
    [InlineData("9:5")]
    [InlineData("2400")]
    [InlineData("0960")]
    [InlineData("930")]
    [InlineData("12345")]
    [InlineData("오전 13시")]
    [InlineData("13am")]
    [InlineData("오전 9pm")]
    [InlineData("-9")]
    [InlineData("9.5")]
    [InlineData("09:00:00")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("٩")]
    [InlineData("<@101>")]
    public void What_is_no_time_of_day_is_not_guessed(string text) => Assert.Null(ClockTime.Read(text));
}
