using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Year;

/// <summary>A member's year as a picture, and the same in words, for those who see neither colours nor pictures.</summary>
internal sealed class YearView(StreakFactsReader facts)
{
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose; also who reads it.</param>
    /// <param name="today">The study date.</param>
    /// <param name="language">The member's.</param>
    public OutgoingMessage Of(Snowflake guildId, Snowflake userId, LocalDate today, Language language)
    {
        var known = facts.Of(guildId, userId);
        if (!known.MetDates.Any())
            return OutgoingMessage.Text(StreakTexts.Both.In(language).NothingYet);
        var texts = YearTexts.Both.In(language);
        var first = YearPicture.FirstDate(today);
        var days = StreakDiary.Of(known, first, today, today);
        var sums = YearSums.Of(days);
        var picture = YearPicture.Draw(date => Mark(days[Period.DaysBetween(first, date)], known), today);
        return new OutgoingMessage
        {
            Content = string.Join('\n', [$"📅 **{texts.Range(sums)}**", texts.InAll(sums), texts.ByMonth(sums.Months), .. texts.Legend.Select(line => $"-# {line}")]),
            Files =
            [
                new FileUpload(
                    string.Create(CultureInfo.InvariantCulture, $"streak-{today.Year}.png"),
                    picture,
                    $"{texts.Range(sums)}. {texts.InAll(sums)}. {texts.ByMonth(sums.Months)}".Replace("**", "", StringComparison.Ordinal)),
            ],
        };
    }

    private static DayMark Mark(DiaryDay day, StreakFacts known) => day.Verdict switch
    {
        DayVerdict.Met => DayMarks.Met(known.On(day.Date).Minutes),
        DayVerdict.RestDay or DayVerdict.EarnedBack => DayMark.Rest,
        DayVerdict.Missed or DayVerdict.Open => DayMark.Empty,
        _ => DayMark.Free,
    };
}
