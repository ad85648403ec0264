using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

internal sealed class GuildDoctorTextsKorean : GuildDoctorTexts
{
    public override string Permissions => "권한";

    public override string Bot => "봇";

    public override string BotIsWell => "디스코드 연결, 시계, 데이터베이스 모두 괜찮아요.";

    public override string GatewayIsDown => "지금 디스코드와 연결이 끊겨서 다시 연결하고 있어요.";

    public override string ClockIsOff(int seconds) => $"봇의 시계가 {Math.Abs(seconds)}초 {(seconds > 0 ? "빨라요" : "느려요")}.";

    public override string DatabaseIsSilent => "데이터베이스를 읽지 못하고 있어요.";

    public override string TellOperator => "몇 분 뒤에도 그대로면 봇을 운영하는 분에게 알려 주세요.";

    public override string NotExamined => "지금은 확인하지 못했어요. 잠시 뒤에 다시 검사해 주세요.";

    public override string DiscordSilent => "디스코드가 답하지 않아서 확인하지 못했어요. 잠시 뒤에 다시 검사해 주세요.";

    public override string NothingChosen => "아직 정해 둔 채널이 없어요. `/setup`으로 시작해 주세요.";

    public override string InviteAgain => "봇에 권한 주기";

    public override string NameOf(GuildUse use) => use switch
    {
        GuildUse.Questions => "오늘의 질문",
        GuildUse.Staff => "운영진",
        GuildUse.Digest => "지난주 소식",
        GuildUse.Milestones => "마일스톤 역할",
        _ => "공부 음성 채널",
    };

    public override string AllThere(GuildUse use, string places) => use == GuildUse.Milestones
        ? $"모두 줄 수 있어요. {places}"
        : $"필요한 권한이 모두 있어요. {places}";

    public override string Words(GuildProblem problem) => problem.Fault switch
    {
        Fault.ChannelGone => "정해 둔 채널이 없어졌어요.",
        Fault.WrongKind when problem.Use == GuildUse.Focus => $"{problem.Place.ChannelMention()}에서는 시간을 셀 수 없어요.",
        Fault.WrongKind => $"{problem.Place.ChannelMention()}에는 글을 올릴 수 없어요.",
        Fault.NoPermission => $"{problem.Place.ChannelMention()}에서 봇에게 없는 권한: **{problem.Missing.InWords(Language.Korean)}**",
        Fault.Public => $"{problem.Place.ChannelMention()}의 글을 서버의 모두가 볼 수 있어요.",
        Fault.TagRequired => $"{problem.Place.ChannelMention()} 포럼에는 태그를 붙인 글만 올릴 수 있어요.",
        Fault.RoleGone => "정해 둔 역할이 삭제됐어요.",
        Fault.RoleManaged => $"{problem.Place.RoleMention()} 역할은 다른 봇이나 연동이 관리해서 줄 수 없어요.",
        Fault.RoleUnpingable => $"{problem.Place.RoleMention()} 역할을 불러도 알림이 가지 않아요.",
        Fault.NoManageRoles => $"{problem.Place.RoleMention()} 역할을 주려면 **{Missing(problem)}** 권한이 필요해요.",
        _ => $"{problem.Place.RoleMention()} 역할이 봇의 역할과 같거나 더 위에 있어서 줄 수 없어요.",
    };

    public override string Fix(GuildProblem problem) => problem.Fault switch
    {
        Fault.ChannelGone or Fault.WrongKind => Choose(problem.Use),
        Fault.NoPermission when problem.Invitable == Discord.Model.Permissions.None => Allow(problem.Place),
        Fault.NoPermission when problem.Denied == Discord.Model.Permissions.None => Invite,
        Fault.NoPermission => $"{Invite} 그다음 {Allow(problem.Place)}",
        Fault.Public => "채널 설정 → 권한에서 비공개 채널로 바꾸고 운영진과 StudyBot을 추가해 주세요.",
        Fault.TagRequired => "포럼 설정에서 '게시할 때 태그 필수'를 꺼 주세요.",
        Fault.RoleUnpingable => "서버 설정 → 역할에서 그 역할의 '모두가 이 역할을 @멘션할 수 있음'을 켜 주세요.",
        Fault.NoManageRoles => Invite,
        Fault.RoleTooHigh => $"서버 설정 → 역할에서 **StudyBot** 역할을 {problem.Place.RoleMention()}보다 위로 끌어 올려 주세요.",
        _ => problem.Use switch
        {
            GuildUse.Questions => "`/question schedule edit`의 `ping`에서 다른 역할을 골라 주세요.",
            GuildUse.Milestones => "`/milestones role`로 다른 역할을 골라 주세요.",
            _ => "`/setup`의 운영진 단계에서 다른 역할을 골라 주세요.",
        },
    };

    private const string Invite = "`/doctor`의 **봇에 권한 주기**를 누르거나, 서버 설정 → 역할 → StudyBot에서 켜 주세요.";

    private static string Allow(Snowflake channel) => $"{channel.ChannelMention()}의 채널 설정 → 권한에서 StudyBot 역할에 허용해 주세요.";

    private static string Missing(GuildProblem problem) => problem.Missing.InWords(Language.Korean);

    private static string Choose(GuildUse use) => use switch
    {
        GuildUse.Questions => "`/setup`이나 `/question schedule edit`에서 다른 채널을 골라 주세요.",
        GuildUse.Staff => "`/setup`의 운영진 단계에서 다른 채널을 골라 주세요.",
        GuildUse.Digest => "`/digest on`의 `channel`에서 다른 채널을 골라 주세요.",
        _ => "`/focus channels`에서 음성 채널을 다시 골라 주세요.",
    };
}
