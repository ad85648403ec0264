using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

internal sealed class BriefTextsEnglish : BriefTexts
{
    public override string Title(LocalDate today) => $"📋 Staff brief · {today.InWords(Language.English)}";

    public override string Section(BriefSection section) => section switch
    {
        BriefSection.Members => "Worth a hello",
        BriefSection.Waiting => "Waiting for you",
        _ => "Questions",
    };

    public override string NothingToDo => "✨ Nobody is missing, and nothing waits.";

    public override string MissedTwo(int members) => $"👋 missed two study days in a row: **{members}**";

    public override string MissedMore(int members) => $"💤 missed three study days or more: **{members}**";

    public override string ShowMembers => "Show who";

    public override string Refresh => "Refresh";

    public override string SwitchOn => "Post it every morning";

    public override string SwitchOff => "No more in the morning";

    public override string Open => "Details";

    public override string MorningFoot => "Names show only to staff who press the button. `/staff brief morning:Off` ends it.";

    public override string MorningIs(LocalTime time) => $"🌅 On study days it is posted in the staff channel at {time.InWords()}, too.";

    public override string SwitchedOn(Snowflake channel, Instant next) => $"🌅 On study days {channel.ChannelMention()} gets the brief in the morning. The next comes {next.DateAndTime()}. It has counts and no names, and pings nobody.";

    public override string SwitchedOff => "🌅 Nothing is posted in the morning any more. `/staff brief` shows it whenever you like.";

    public override string WasOff => "🌅 The morning brief was off already.";

    public override string NoStaffChannel => "There is no staff channel to post it in. Choose one that only staff can see with `/setup staff_channel:` and send this again.";

    public override string PublicStaffChannel(Snowflake channel) =>
        $"Everyone can see {channel.ChannelMention()}, so the brief cannot be posted there. Switch View Channel off for @everyone under the channel's settings → Permissions, or choose another channel with `/setup staff_channel:`.";

    public override string UnfitStaffChannel(Snowflake channel, string? missing) => missing is null
        ? $"Nothing can be posted in the staff channel {channel.ChannelMention()}. Please choose a text channel with `/setup staff_channel:`."
        : $"To post in the staff channel {channel.ChannelMention()}, the bot needs **{missing}**. Please switch it on under the channel's settings → Permissions and send this again.";

    public override string UnknownTime(string typed) => $"“{typed}” cannot be read as a time of day. Please write it like 8:30 or 8 am.";

    public override string BeforeDayStart(string time) => $"The study day before ends at {time}. Please choose that or later.";

    public override string QuietTitle => "👋 Worth a hello";

    public override string Page(int number, int count) => $"Page {number} of {count}";

    public override string NobodyQuiet => $"✨ Nobody missed two study days in a row. Whoever missed more than {QuietMembers.Most} is not counted.";

    public override string Member(int number, string name, QuietMember member)
    {
        var run = member.Streak > 0 ? $" · streak of {member.Streak} still alive" : "";
        return $"**{number}.** {name} · missed **{member.Missed}** study days · last on {member.LastMet.MonthAndDay(Language.English)}{run}";
    }

    public override string TooLittleOn(LocalDate date, int minutes) => $"{minutes} min on {date.MonthAndDay(Language.English)}, too little for the day to count.";

    public override string AsksForDays => "Asked to be excused and waits for an answer.";

    public override string QuietFoot(int days) =>
        $"✉️ The bot says a short hello by direct message, at most once in {days} days to a member; it doesn't say who asked.\n-# 🛌 Excuses the days that were missed. The member reads why.";

    public override string Previous => "Back";

    public override string Next => "Next";

    public override string Back => "To the brief";

    public override string LoggedOn(string time) => $"switched the staff brief on for study days at {time}";

    public override string LoggedOff => "switched the morning's staff brief off";
}
