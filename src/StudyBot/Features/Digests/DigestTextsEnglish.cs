using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Words;

namespace StudyBot.Features.Digests;

internal sealed class DigestTextsEnglish : DigestTexts
{
    public override string Title(DigestWeek week)
    {
        var number = week.Number is { } of ? $"week {of} · " : "";
        return $"Last week · {number}{Short(week.Monday)} – {Short(week.Sunday)}";
    }

    public override string Together(DigestWeek week)
    {
        var minutes = week.Totals.Minutes > 0 ? $", **{Time(week.Totals.Minutes)}** in all" : "";
        string?[] parts =
        [
            week.Totals.Answers > 0 ? Count(week.Totals.Answers, "answer") : null,
            week.Totals.Reviews > 0 ? Count(week.Totals.Reviews, "review") : null,
        ];
        var line = $"{Count(week.Members, "member")} studied {Count(week.Totals.Days, "day")} between them{minutes}.";
        var rest = string.Join(" · ", parts.OfType<string>());
        return rest.Length == 0 ? line : $"{line}\n{rest}";
    }

    public override string CameBackTitle => "Welcome back";

    public override string CameBack(IReadOnlyList<string> names, int others)
    {
        if (names.Count == 0)
            return $"{Plain(others, "member")} came back after a break.";
        var more = others > 0 ? $" and {others} more" : "";
        return $"{string.Join(", ", names)}{more} came back after a break.";
    }

    public override string ImprovedTitle => "More than usual";

    public override string Improved(string name, Improvement improvement) => improvement.Days > 0
        ? $"{name} {Count(improvement.Days, "day")} more than in a usual week"
        : $"{name} **{Time(improvement.Minutes)}** more than in a usual week";

    public override string MilestonesTitle => "Milestones";

    public override string Milestone(int days, IReadOnlyList<string> names, int others)
    {
        var who = names.Count == 0 ? Plain(others, "member") : others > 0 ? $"{string.Join(", ", names)} and {others} more" : string.Join(", ", names);
        return $"**{days} days** in a row: {who}";
    }

    public override string OwnWeek => "My own week";

    public override string Own(WeekTotals week, WeekTotals? usual)
    {
        var than = usual is null ? "" : $"\n-# In the four weeks before it was {Plain(usual.Days, "day")} and {Time(usual.Minutes)} a week on average.";
        return $"📊 You studied on {Count(week.Days, "day")} that week. {Time(week.Minutes)} · {Plain(week.Answers, "answer")} · {Plain(week.Reviews, "review")}{than}";
    }

    public override string NothingOwn => "You recorded nothing that week. `/checkin` begins this one.";

    public override string UnknownWeek => "This digest cannot be found. `/streak show` shows your own record.";

    public override string NothingToTell => "There is nothing to tell of last week. Nothing is posted for a week off, or one in which nobody recorded anything.";

    public override string On(Snowflake channel, Instant next) => $"📰 On Mondays {channel.ChannelMention()} is told of the week before. The next comes {next.DateAndTime()}, and pings nobody.";

    public override string Off => "📰 There is no weekly digest any more.";

    public override string WasOff => "📰 The weekly digest is off. `/digest on` posts one every Monday.";

    public override string ChannelFirst => "The weekly digest is off. Please choose a channel first.";

    public override string UnknownTime(string typed) => $"“{typed}” cannot be read as a time of day. Please write it like 9:30 or 9 am.";

    public override string BeforeDayStart(string time) => $"Sunday's study day ends at {time}. Please choose that or later.";

    public override string NoChannel => "Please choose under `channel` where to post it.";

    public override string Unfit(Snowflake channel, string? missing) => missing is null
        ? $"Nothing can be posted in {channel.ChannelMention()}. Please choose a text or announcement channel of this server."
        : $"To post in {channel.ChannelMention()}, the bot needs **{missing}**. Please switch it on under the channel's settings → Permissions and send this again.";

    public override string TroubleTitle => "The weekly digest could not be posted";

    public override string Trouble(Snowflake channel, bool isOver)
    {
        var next = isOver ? "This week's is not tried any more." : "It is tried again throughout the day.";
        return $"Nothing can be posted in {channel.ChannelMention()}. Please check View Channel, Send Messages and Embed Links for the bot there, or choose another channel with `/digest on channel:`. {next}";
    }

    public override string LoggedOn(string channel) => $"switched the weekly digest on in {channel}";

    public override string LoggedOff => "switched the weekly digest off";

    private static string Short(LocalDate date) => date.ToString("MMMM d", CultureInfo.InvariantCulture);

    private static string Time(int minutes) => MinuteWords.InHours(minutes, Language.English);

    private static string Count(int number, string thing) => $"**{Plain(number, thing)}**";

    private static string Plain(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
