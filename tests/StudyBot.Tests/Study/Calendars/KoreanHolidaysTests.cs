using System.Globalization;
using NodaTime;
using StudyBot.Content;
using StudyBot.Study.Calendars;

namespace StudyBot.Tests.Study.Calendars;

/// <summary>Computes the Korean holidays from the law and the lunar calendar, and compares them with the file.</summary>
public sealed class KoreanHolidaysTests
{
    private static readonly HolidayCalendar Korea = HolidayFile.LoadAll(new ContentOptions().Path).Find("kr")!;

    /// <summary>Of these the date alone counts, or a substitute when it falls on a Saturday or Sunday.</summary>
    private static readonly (int Month, int Day)[] WithSubstitute = [(3, 1), (5, 1), (5, 5), (7, 17), (8, 15), (10, 3), (10, 9), (12, 25)];

    private static readonly (int Month, int Day)[] WithoutSubstitute = [(1, 1), (6, 6)];

    private static readonly LocalDate[] Elections = [new(2026, 6, 3), new(2028, 4, 12)];

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void The_file_says_what_the_law_and_the_moon_say(int year) => Assert.Equal(
        Expected(year).Order(), Korea.Holidays.Keys.Where(date => date.Year == year).Order());

    private static HashSet<LocalDate> Expected(int year)
    {
        var buddha = Lunar(year, 4, 8);
        var festivals = new[] { Lunar(year, 1, 1), Lunar(year, 8, 15) }
            .Select(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).ToList();
        var single = WithSubstitute.Select(day => new LocalDate(year, day.Month, day.Day)).Append(buddha).ToList();
        var days = WithoutSubstitute.Select(day => new LocalDate(year, day.Month, day.Day))
            .Concat(Elections.Where(day => day.Year == year)).Concat(single).Concat(festivals.SelectMany(days => days)).ToHashSet();
        foreach (var festival in festivals)
        {
            // A festival moves on for a Sunday, and for another holiday, but not for a Saturday.
            if (festival.Any(day => day.DayOfWeek == IsoDayOfWeek.Sunday || single.Contains(day)))
                days.Add(FirstWorkday(festival[^1], days));
        }

        foreach (var day in single.Where(day => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            days.Add(FirstWorkday(day, days));
        return days;
    }

    private static LocalDate FirstWorkday(LocalDate after, HashSet<LocalDate> days)
    {
        var date = after.PlusDays(1);
        while (days.Contains(date) || date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            date = date.PlusDays(1);
        return date;
    }

    /// <summary>The Gregorian date of a day in a lunar month that is not the leap month.</summary>
    private static LocalDate Lunar(int year, int month, int day)
    {
        var calendar = new KoreanLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        return LocalDate.FromDateTime(calendar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
