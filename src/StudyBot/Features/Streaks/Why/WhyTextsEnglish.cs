using NodaTime;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Why;

internal sealed class WhyTextsEnglish : WhyTexts
{
    public override string Title => "How each day was counted";

    public override string Older => "14 days before";

    public override string Newer => "14 days after";

    public override string CheckedIn => "check-in";

    public override string Excused => "Excused, so it does not count against you";

    public override string Outage => "I was down, so it does not count against you";

    public override string EarnedBack => "Earned back by double work";

    public override string NotBegun => "Before your own first record, so it does not count";

    public override string Missed => "Missed";

    public override string Rule => "Days that you studied count. Every 7 of them bring a rest day (2 at most), used by itself when you miss a day.";

    public override string Date(LocalDate date) => date.WithDay(Language.English);

    public override string Dates(LocalDate first, LocalDate last) => $"{Date(first)} – {Date(last)}";

    public override string Minutes(int minutes) => $"{minutes} min";

    public override string Answers(int count) => count == 1 ? "1 answer" : $"{count} answers";

    public override string Reviews(int count) => count == 1 ? "1 review" : $"{count} reviews";

    public override string PeerReviews(int count) => count == 1 ? "1 peer review" : $"{count} peer reviews";

    public override string Credit(string? reason) => reason is null ? "credited by staff" : $"credited by staff: {reason}";

    public override string RestDay(int left) => left == 0 ? "Covered by a rest day (none left)" : $"Covered by a rest day ({left} left)";

    public override string Off(DayOff off) => off switch
    {
        DayOff.Holiday holiday => $"Public holiday: {holiday.Name.English}",
        DayOff.Break rest => $"Break: {DisplayText.Escape(rest.Name)}",
        DayOff.BeforeCohort => "Before the cohort begins",
        DayOff.AfterCohort => "After the cohort's end",
        _ => "Not a study day of the week",
    };

    public override string Broken(int days) => $"a streak of {(days == 1 ? "1 day" : $"{days} days")} ended here";

    public override string Open(Instant end) => $"Still open; it ends {end.Relative()}";

    public override string TooLittle(int minutes, int minimum) => $"{minutes} min ({minimum} needed)";

    public override string Sum(int current, int restDays, int? toNext)
    {
        var next = toNext is { } days ? $", the next in {(days == 1 ? "1 day" : $"{days} days")}" : "";
        return $"Streak now: **{current}** · rest days left: **{restDays}**{next}";
    }
}
