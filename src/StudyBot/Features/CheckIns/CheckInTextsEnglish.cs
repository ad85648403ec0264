using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

internal sealed class CheckInTextsEnglish : CheckInTexts
{
    public override string UnknownCategory => "There is no such category. Please pick one from the list.";

    public override string NothingToUndo => "There is no check-in of yours here to take back.";

    public override string Undo(int minutes) => $"Undo (within {minutes} min)";

    public override string Recorded(int minutes, StudyDayTotals before, string? category)
    {
        var what = category is null ? "" : $" ({category})";
        return (minutes, before) switch
        {
            (0, { Events: 0 }) => $"✅ Today's study is recorded{what}.",
            (0, _) => $"✅ One more recorded{what}, **{before.Events + 1}** today in all.",
            (_, { Minutes: 0 }) => $"✅ **{minutes} min** recorded{what}.",
            _ => $"✅ **{minutes} min** recorded{what}. With the {before.Minutes} min from before, today has **{before.Minutes + minutes} min** in all.",
        };
    }

    public override string MinutesOutOfRange(int most) => $"Minutes go from 1 to {most}. Please send it again with a number in between.";

    public override string MoreThanADay(int already, int left) => left > 0
        ? $"A day has {already + left} min, and {already} are recorded today already, so **{left} min** are left. Please send it again with fewer."
        : $"All {already} min of today are recorded already. A note or a link can still be kept, without minutes.";

    public override string NoteTooLong(int most) => $"A note has at most {most} characters. Please shorten it a little and send it again.";

    public override string NoLink(int longest) =>
        $"A link is a web address such as `https://github.com/…`, http or https, with at most {longest} characters. Please correct it or leave it out, and send it again.";

    public override string TooLateToUndo(int minutes) =>
        $"Undo works for {minutes} minutes, and they are over, so the check-in stays. If it is wrong, please tell staff: they can take it back with `/staff revoke`.";

    public override string TakenBack(int minutes, LocalDate date, LocalDate today, string? category)
    {
        var what = category is null ? "" : $" ({category})";
        return minutes == 0
            ? $"↩️ {Day(date, today)}'s check-in{what} is taken back."
            : $"↩️ {Day(date, today)}'s **{minutes} min**{what} are taken back.";
    }

    public override string DayNow(StudyDayTotals day, int missing, LocalDate date, LocalDate today) => day switch
    {
        { Events: 0 } => $"{Day(date, today)} holds nothing now.",
        { Met: true, Minutes: > 0 } => $"{Day(date, today)} still counts, with **{day.Minutes} min**.",
        { Met: true } => $"{Day(date, today)} still counts by what else you did.",
        _ when date == today => $"**{day.Minutes} min** are left, and **{missing} more** make today count.",
        _ => $"{Day(date, today)} has only **{day.Minutes} min** left, too few to count.",
    };

    public override string StreakNow(int days) => days > 0
        ? $"🔥 Your streak is **{(days == 1 ? "1 day" : $"{days} days")}** now."
        : "🌱 When you study next, it is day 1 of a new streak.";

    private static string Day(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "Today",
        1 => "Yesterday",
        _ => date.InWords(Language.English),
    };
}
