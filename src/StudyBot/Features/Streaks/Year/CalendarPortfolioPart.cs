using NodaTime;
using NodaTime.Text;
using StudyBot.Study.Portfolios;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks.Year;

/// <summary>A member's days, as a table and as the picture of the year that ends with them.</summary>
internal sealed class CalendarPortfolioPart(StreakFactsReader facts, YearView view) : IPortfolioPart
{
    public PortfolioSection? Of(PortfolioRequest request)
    {
        var known = facts.Of(request.GuildId, request.UserId);
        var dates = Enumerable.Range(0, Period.DaysBetween(request.First, request.Last) + 1).Select(request.First.PlusDays)
            .Select(date => (Date: date, Day: known.On(date))).Where(day => day.Day.Events > 0).ToList();
        if (dates.Count == 0)
            return null;
        var texts = CalendarPortfolioTexts.Both.In(request.Language);
        var picture = view.Of(request.GuildId, request.UserId, request.Last, request.Language);
        string[] lines =
        [
            $"# {texts.Title}",
            "",
            texts.InAll(dates.Count(day => day.Day.Met), dates.Sum(day => day.Day.Minutes)),
            "",
            texts.Heading,
            "|---|---|---|---|---|",
            .. dates.Select(day =>
                $"| {LocalDatePattern.Iso.Format(day.Date)} | {(day.Day.Met ? "✓" : "")} | {day.Day.Minutes} | {day.Day.Answers} | {day.Day.Reviews + day.Day.PeerReviews} |"),
        ];
        return new PortfolioSection("days", string.Join('\n', lines), dates.ConvertAll(day => new DataRecord
        {
            ["date"] = LocalDatePattern.Iso.Format(day.Date),
            ["counts"] = day.Day.Met,
            ["minutes"] = day.Day.Minutes,
            ["answers"] = day.Day.Answers,
            ["reviews"] = day.Day.Reviews,
            ["peer_reviews"] = day.Day.PeerReviews,
        }))
        {
            Files = picture.Files,
        };
    }
}
