using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

internal sealed class GuideTextsKorean : GuideTexts
{
    public override string Progress(int step, int count) => $"{step}/{count}";

    public override string TitleOf(GuideStep step) => step switch
    {
        GuideStep.Language => "언어",
        GuideStep.Zone => "시간대",
        GuideStep.Questions => "질문 채널과 시각",
        GuideStep.Days => "공부하는 요일",
        GuideStep.Staff => "운영진",
        _ => "마지막 확인",
    };

    public override string Standing => "지금 설정";

    public override string Explain(GuideStep step, string dayStart) => step switch
    {
        GuideStep.Language => "모두가 보는 글에 쓸 언어예요.",
        GuideStep.Zone => $"하루는 이 시간대의 {dayStart}에 새로 시작돼요.",
        GuideStep.Questions => "매일 면접 질문이 올라올 곳과 시각이에요.",
        GuideStep.Days => "쉬는 요일에는 질문이 오지 않고, 연속 기록도 끊기지 않아요.",
        _ => "비워 두어도 돼요. 서버 관리 권한이 있으면 이미 운영진이에요.",
    };

    public override string Welcome => "👋 차례대로 골라 주세요. 기본값이 좋으면 ⏭️를 눌러 바로 마지막 확인으로 가도 돼요.";

    public override string NameOf(GuideField field) => field switch
    {
        GuideField.Language => "언어",
        GuideField.Zone => "시간대",
        GuideField.Channel => "채널",
        GuideField.Time => "시각",
        GuideField.Days => "요일",
        GuideField.StaffRole => "역할",
        _ => "알림 채널",
    };

    public override string Choose(GuideField field) => field switch
    {
        GuideField.Language => "언어를 골라 주세요",
        GuideField.Zone => "도시를 골라 주세요",
        GuideField.Channel => "질문이 올라올 채널",
        GuideField.Time => "질문이 올라올 시각",
        GuideField.Days => "공부하는 요일을 모두 골라 주세요",
        GuideField.StaffRole => "운영진 역할 (없어도 돼요)",
        _ => "운영진만 보는 채널 (없으면 DM)",
    };

    public override string Chosen => "새로 골랐어요";

    public override string Set => "지금 설정";

    public override string Default => "기본값";

    public override string Back => "이전";

    public override string Next => "다음";

    public override string AcceptDefaults => "나머지는 기본값으로";

    public override string ToPreview => "마지막 확인으로";

    public override string OtherCity => "다른 도시";

    public override string OtherTime => "다른 시각";

    public override string CityInput => "도시 이름";

    public override string CityPlaceholder => "예: 부산, 암스테르담, Asia/Seoul";

    public override string TimeInput => "질문이 올라올 시각";

    public override string TimePlaceholder => "예: 9:30, 오후 9시, 21시 반";

    public override string GoesOn(Snowflake by, Instant at) => $"⏸️ {by.UserMention()}님이 {at.Relative()}에 멈춘 곳부터 이어서 해요.";

    public override string UnknownCity(string typed) =>
        $"⚠️ '{typed}'의 시간대를 찾지 못했어요. 가까운 큰 도시를 적거나 `Asia/Seoul`처럼 적어 주세요.";

    public override string WhichCity(string typed) => $"🔎 '{typed}'에 맞는 곳이 여럿이에요. 아래에서 골라 주세요.";

    public override string UnknownTime(string typed) =>
        $"⚠️ {Josa.IGa($"'{typed}'")} 몇 시인지 모르겠어요. `9:30`이나 `오후 9시`처럼 적어 주세요.";

    public override string TooEarly(string dayStart) =>
        $"⚠️ 하루가 {dayStart}에 시작돼서 그보다 이른 질문은 전날 것이 돼요. {dayStart}부터 23:59 사이로 골라 주세요.";

    public override string NotUnderstood => "⚠️ 고른 것을 알아보지 못했어요. 아래에서 다시 골라 주세요.";

    public override string EveryoneIsNotStaff => "⚠️ @everyone을 고르면 모두가 운영진이 돼요. 운영진에게만 준 역할을 골라 주세요.";

    public override string RoleOfAnApplication(Snowflake role) => $"⚠️ {role.RoleMention()} 역할은 봇이나 연동이 관리해서 사람에게 줄 수 없어요. 다른 역할을 골라 주세요.";

    public override string StaffChannelIsPublic(Snowflake channel) =>
        $"⚠️ {channel.ChannelMention()} 채널은 서버의 모두가 볼 수 있어요. 비공개로 바꾸거나 다른 채널을 골라 주세요.";

    public override string WouldChange(IEnumerable<string> changes) => $"바뀌는 것: {string.Join(", ", changes)}";

    public override string PressGo => "아래 버튼을 누르면 이대로 시작해요.";

    public override string PressSave => "아래 버튼을 누르면 이대로 바뀌어요.";

    public override string PickToChange => "바꾸고 싶은 것이 있으면 골라 주세요. 보기만 해도 바뀌는 것은 없어요.";

    public override string PickStep => "바꿀 것 고르기";

    public override string LooksLike => "질문은 이런 모습으로 올라와요. 무엇을 물을지는 그날 정해져요. 👇";

    public override string Go => "이대로 시작";

    public override string Save => "이대로 바꾸기";

    public override string Discard => "고른 것 버리기";

    public override string Discarded => "↩️ 고른 것을 버렸어요. 설정은 그대로예요.";

    public override string ChangedMeanwhile => "🔄 그사이에 바뀐 것이 있어요. 확인하고 한 번 더 눌러 주세요.";

    public override string NotYet => "✋ 아직 시작하지 않았어요. 이것부터 고치고 다시 눌러 주세요.";

    public override string NotSaved => "✋ 아직 바꾸지 않았어요. 이것부터 고치고 다시 눌러 주세요.";

    public override string AllWell => "🩺 필요한 권한이 모두 있어요.";

    public override string SomethingIsMissing => "🩺 질문은 올라오지만 고칠 것이 있어요.";

    public override string ChangeSomething => "설정 바꾸기";
}
