using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Words;

namespace StudyBot.Features.Milestones;

internal sealed class MilestoneTextsKorean : MilestoneTexts
{
    public override string ListTitle => "연속 기록 마일스톤";

    public override string Line(int days, string? role, int members)
    {
        var reached = members > 0 ? $" · {members}명이 채웠어요" : "";
        return $"**{days}일** {role ?? "역할 없음"}{reached}";
    }

    public override string ListFoot => "`/milestones role`로 역할을 정해요. 한번 채운 마일스톤의 역할은 나중에 연속 기록이 끊겨도 그대로예요.";

    public override string AnnounceStands(bool on) => on
        ? "📣 마일스톤을 채운 사람에게 채널에 알릴지 DM으로 물어봐요. 본인이 눌러야 올라가고, 핑은 없어요."
        : "📣 채널에는 알리지 않아요. 본인에게만 축하해요.";

    public override string NoChannel => "알릴 채널이 없어요. 먼저 `/setup channel:`로 질문이 올라올 채널을 정해 주세요.";

    public override string UnknownMilestone => "그런 마일스톤은 없어요. 목록에서 하나를 골라 주세요.";

    public override string RoleSet(int days, string role) =>
        $"✅ 연속 **{days}일**을 채우면 {role} 역할을 줘요. 전에 채운 분들에게도 지금부터 차례로 줘요.";

    public override string RoleStands(int days, string role) => $"연속 **{days}일**에는 이미 {role} 역할을 주고 있어요. 채웠는데 역할이 없는 분이 있으면 다시 줄게요.";

    public override string RoleCleared(int days, string role) =>
        $"✅ 이제 연속 **{days}일**을 채워도 {role} 역할을 주지 않아요. 이미 받은 분들은 그대로 가지고 있어요.";

    public override string NothingToClear(int days) => $"연속 **{days}일**에 정해 둔 역할이 없어요.";

    public override string Unfit(RoleFitness fitness, string role) => fitness switch
    {
        RoleFitness.Everyone => "@everyone은 모두가 가진 역할이라 줄 수 없어요. 다른 역할을 골라 주세요.",
        RoleFitness.Managed => $"{role} 역할은 봇이나 연동 서비스가 관리해서 아무도 줄 수 없어요. 서버 설정 → 역할에서 새로 만들어 골라 주세요.",
        RoleFitness.Powerful => $"{role} 역할에는 운영진의 권한이 있어서 연속 기록으로 줄 수 없어요. 그런 권한이 없는 역할을 골라 주세요.",
        RoleFitness.NoPermission =>
            $"{role} 역할을 주려면 봇에 **{Permissions.ManageRoles.InWords(Language.Korean)}** 권한이 필요해요. 서버 설정 → 역할 → StudyBot에서 켜 주세요.",
        RoleFitness.TooHigh => $"{role} 역할이 봇의 역할과 같거나 더 높은 곳에 있어서 줄 수 없어요. 서버 설정 → 역할에서 **StudyBot** 역할을 {role}보다 위로 끌어 올려 주세요.",
        RoleFitness.Removed => "봇이 서버에 없어서 역할을 줄 수 없어요.",
        _ => $"{role} 역할을 찾을 수 없어요. 지워졌다면 `/milestones role`로 다른 역할을 골라 주세요.",
    };

    public override string TroubleTitle => "마일스톤 역할을 줄 수 없어요";

    public override string TriedHourly => "고치면 따로 하실 일은 없어요. 한 시간마다 다시 시도해서 밀린 분들에게 모두 줄게요.";

    public override string GivenReason => "연속 기록 마일스톤을 채움";

    public override string TakenReason => "마일스톤을 채운 기록이 취소됨";

    public override string Offer(string server, int days) =>
        $"🎉 **{server}**에서 연속 **{days}일**을 채웠어요. 축하해요!\n함께 공부하는 분들에게도 알릴까요? 누르지 않으면 아무 데도 올라가지 않아요.";

    public override string TellThem => "채널에 알리기";

    public override string Announcement(Snowflake member, int days) => $"🎉 {member.UserMention()}님이 연속 **{days}일**을 채웠어요. 축하해요!";

    public override string Told => "📣 채널에 알렸어요. 축하해요!";

    public override string NotReached => "이 마일스톤은 지금 기록에 없어요. `/streak show`에서 연속 기록을 확인해 주세요.";

    public override string NoLongerTold => "이 서버는 이제 마일스톤을 채널에 알리지 않아요.";

    public override string CannotTell(Snowflake channel) => $"{channel.ChannelMention()}에 글을 올릴 수 없었어요. 운영진에게 채널에서 봇의 권한을 확인해 달라고 부탁해 주세요.";

    public override string LoggedRole(int days, string role) => $"연속 {days}일에 {role} 역할을 주기로 했어요";

    public override string LoggedClear(int days, string role) => $"연속 {days}일에 {role} 역할을 더는 주지 않기로 했어요";

    public override string LoggedAnnounce(bool on) => on ? "마일스톤을 채널에 알릴 수 있게 했어요" : "마일스톤을 채널에 알리지 않기로 했어요";
}
