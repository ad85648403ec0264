using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

internal sealed class BriefTextsKorean : BriefTexts
{
    public override string Title(LocalDate today) => $"📋 운영진 브리핑 · {today.InWords(Language.Korean)}";

    public override string Section(BriefSection section) => section switch
    {
        BriefSection.Members => "안부가 필요한 멤버",
        BriefSection.Waiting => "기다리는 일",
        _ => "질문",
    };

    public override string NothingToDo => "✨ 오래 빠진 멤버도, 기다리는 일도 없어요.";

    public override string MissedTwo(int members) => $"👋 공부일 이틀을 연달아 빠진 멤버 **{members}명**";

    public override string MissedMore(int members) => $"💤 사흘 이상 빠진 멤버 **{members}명**";

    public override string ShowMembers => "누구인지 보기";

    public override string Refresh => "새로 보기";

    public override string SwitchOn => "아침마다 채널에 받기";

    public override string SwitchOff => "아침에 받지 않기";

    public override string Open => "자세히 보기";

    public override string MorningFoot => "누구인지는 버튼을 누른 운영진에게만 보여요. 그만 받으려면 `/staff brief morning:끄기`를 보내 주세요.";

    public override string MorningIs(LocalTime time) => $"🌅 공부하는 날이면 {time.InWords()}에 운영진 채널에도 올라가요.";

    public override string SwitchedOn(Snowflake channel, Instant next) => $"🌅 공부하는 날 아침마다 {channel.ChannelMention()}에 브리핑을 올려요. 다음은 {next.DateAndTime()}이에요. 이름 없이 숫자만 올라가고, 핑은 없어요.";

    public override string SwitchedOff => "🌅 이제 아침에 올리지 않아요. 보고 싶을 때 `/staff brief`를 보내 주세요.";

    public override string WasOff => "🌅 아침 브리핑은 원래 꺼져 있어요.";

    public override string NoStaffChannel => "아침마다 올릴 운영진 채널이 없어요. `/setup staff_channel:`로 운영진만 보는 채널을 정하고 다시 보내 주세요.";

    public override string PublicStaffChannel(Snowflake channel) =>
        $"{Josa.EunNeun($"{channel.ChannelMention()} 채널")} 모두에게 보여서 브리핑을 올릴 수 없어요. 채널 설정 → 권한에서 @everyone의 채널 보기를 끄거나, `/setup staff_channel:`로 다른 채널을 정해 주세요.";

    public override string UnfitStaffChannel(Snowflake channel, string? missing) => missing is null
        ? $"운영진 채널 {channel.ChannelMention()}에 올릴 수 없어요. `/setup staff_channel:`로 텍스트 채널을 다시 정해 주세요."
        : $"운영진 채널 {channel.ChannelMention()}에 올리려면 봇에 **{missing}** 권한이 필요해요. 채널 설정 → 권한에서 켜고 다시 보내 주세요.";

    public override string UnknownTime(string typed) => $"{Josa.EulReul($"‘{typed}’")} 시간으로 읽을 수 없어요. 8:30이나 오전 8시처럼 적어 주세요.";

    public override string BeforeDayStart(string time) => $"전날 공부가 {time}에 끝나니, 그때나 그 뒤로 정해 주세요.";

    public override string QuietTitle => "👋 안부가 필요한 멤버";

    public override string Page(int number, int count) => $"{number} / {count}쪽";

    public override string NobodyQuiet => $"✨ 공부일을 이틀 이상 연달아 빠진 멤버가 없어요. {QuietMembers.Most}일 넘게 빠진 멤버는 세지 않아요.";

    public override string Member(int number, string name, QuietMember member)
    {
        var run = member.Streak > 0 ? $" · 연속 {member.Streak}일이 아직 살아 있어요" : "";
        return $"**{number}.** {name} · 공부일 **{member.Missed}일** 빠짐 · 마지막 {member.LastMet.MonthAndDay(Language.Korean)}{run}";
    }

    public override string TooLittleOn(LocalDate date, int minutes) => $"{date.MonthAndDay(Language.Korean)}에 {minutes}분 했지만 하루로 세기에는 모자라요.";

    public override string AsksForDays => "쉬기를 신청하고 답을 기다리고 있어요.";

    public override string QuietFoot(int days) =>
        $"✉️ 봇이 DM으로 짧은 안부를 전해요. 누가 보냈는지는 적지 않고, 한 멤버에게 {days}일에 한 번까지만 가요.\n-# 🛌 빠진 날을 쉬는 날로 인정해요. 이유는 멤버도 봐요.";

    public override string Previous => "이전";

    public override string Next => "다음";

    public override string Back => "브리핑으로";

    public override string LoggedOn(string time) => $"공부하는 날 {time}에 운영진 브리핑을 받기로 했어요";

    public override string LoggedOff => "아침 운영진 브리핑을 껐어요";
}
