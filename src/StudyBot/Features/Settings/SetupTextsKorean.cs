using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

internal sealed class SetupTextsKorean : SetupTexts
{
    public override string Ready => "✅ 준비됐어요. 바꾸고 싶은 것이 있으면 `/setup`을 다시 보내면 돼요.";

    public override string UnchangedAlready => "이미 그렇게 되어 있어요. 바뀐 것은 없고, 지금 설정은 이래요.";

    public override string AskedTodayAndNextOn(string next) => $"오늘의 질문은 이미 올라와서 다음 질문은 {next}에 와요.";

    public override string AskedAhead(string asked, string next) =>
        $"{asked} 질문은 시간대가 바뀌기 전에 이미 올라왔어요. 같은 날짜에 두 번 올리지 않으니 다음 질문은 {next}에 와요.";

    public override string AskedToday => "오늘의 질문은 이미 올라와서 다음 질문은 내일 와요.";

    public override string Time => "시각";

    public override string NextQuestion => "다음 질문";

    public override string NoNextQuestion => "예정된 질문이 없어요.";

    public override string Channel => "채널";

    public override string Language => "언어";

    public override string Zone => "시간대";

    public override string StudyDays => "공부하는 요일";

    public override string DayStart => "하루의 시작";

    public override string StaffRole => "운영진 역할";

    public override string StaffChannel => "운영진 채널";

    public override string NoStaffRole => "없음 (서버 관리 권한이 있는 사람만 운영진)";

    public override string NoStaffChannel => "없음 (`/setup`을 마지막으로 보낸 사람에게 DM)";

    public override string HowStaffSeeCommands => "🔑 이 역할에게 운영진 명령어가 보이게 하려면 서버 설정 → 연동 → StudyBot에서 `/staff`에 역할을 추가해 주세요.";

    public override string TryNext => "이제 해볼 것";

    public override string WhatToTry => "`/checkin`으로 오늘 공부를 기록하고, `/advice`로 조언을 하나 읽어 보세요. 질문이 올라오면 `/question today`로도 볼 수 있어요.";

    public override string NotAllowed => "`/setup`은 서버 관리 권한이 있는 사람만 쓸 수 있어요. 서버 관리자에게 부탁해 주세요.";

    public override string UnknownLanguage => "언어는 한국어나 English 가운데 하나를 골라 주세요.";

    public override string UnknownZone => "어느 시간대인지 모르겠어요. `서울`처럼 도시 이름을 적고 목록에서 골라 주세요. `Asia/Seoul`처럼 적어도 돼요. 바뀐 것은 없어요.";

    public override string UnknownTime => "몇 시인지 읽지 못했어요. `09:00`, `오전 9시`, `21시`처럼 적어서 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string UnknownChannel => "이 서버에 그 채널이 없어요. `channel`에서 채널을 골라 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string UnknownStaffChannel => "이 서버에 그 채널이 없어요. `staff_channel`에서 채널을 골라 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string EveryoneIsNotStaff => "@everyone을 고르면 서버의 모두가 운영진이 돼요. 운영진에게만 준 역할을 골라 주세요. 정해 둔 역할을 없애려면 `/setup clear:`를 쓰면 돼요. 바뀐 것은 없어요.";

    public override string UnknownRole => "이 서버에 그 역할이 없어요. `staff_role`에서 역할을 골라 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string WrongKindOfChannel(Snowflake channel) =>
        $"{channel.ChannelMention()}에는 질문을 올릴 수 없어요. `channel`에서 텍스트나 공지 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string MissingPermissions(Snowflake channel, Permissions missing) =>
        $"{channel.ChannelMention()}에서 봇에게 필요한 권한({missing.InWords(Words.Language.Korean)})이 없어요. 채널 설정에서 권한을 준 다음 `/setup`을 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string TimeBeforeDayStart(string time) =>
        $"하루가 {time}에 시작돼서 그보다 이른 질문은 전날 것이 되니, {time}부터 23:59 사이의 시각을 골라 주세요. 바뀐 것은 없어요.";

    public override string ChosenChannelGone(Snowflake channel) =>
        $"질문 채널로 정해 둔 {channel.ChannelMention()} 채널이 없어졌어요. `/setup channel:`으로 다른 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string ChosenChannelOfWrongKind(Snowflake channel) =>
        $"질문 채널로 정해 둔 {channel.ChannelMention()}에는 이제 질문을 올릴 수 없어요. `/setup channel:`으로 텍스트나 공지 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string ChosenChannelClosed(Snowflake channel, Permissions missing) =>
        $"질문 채널로 정해 둔 {channel.ChannelMention()}에서 봇에게 필요한 권한({missing.InWords(Words.Language.Korean)})이 없어요. 채널 설정에서 권한을 주고 `/setup`을 다시 보내거나, `/setup channel:`으로 다른 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string WrongKindOfStaffChannel(Snowflake channel) =>
        $"{channel.ChannelMention()}에는 운영진 알림을 올릴 수 없어요. `staff_channel`에서 텍스트 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string StaffChannelIsPublic(Snowflake channel) =>
        $"{channel.ChannelMention()} 채널은 서버의 모두가 볼 수 있어요. 운영진 알림에는 멤버가 운영진만 보라고 쓴 글도 있으니, 채널 설정에서 비공개 채널로 바꾸고 운영진과 봇을 추가하거나 다른 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string ChosenStaffRoleGone =>
        "⚠️ 운영진 역할로 정해 둔 역할이 삭제돼서, 지금은 서버 관리 권한이 있는 사람만 운영진이에요. 다른 역할은 `/setup staff_role:`로 고를 수 있어요.";

    public override string ChosenStaffChannelUnfit(Snowflake channel, ChannelFitness fitness) => fitness switch
    {
        ChannelFitness.Public =>
            $"⚠️ 운영진 채널 {channel.ChannelMention()}의 글을 서버의 모두가 볼 수 있어요. 채널 설정에서 비공개 채널로 바꾸거나 `/setup staff_channel:`로 다른 채널을 골라 주세요.",
        ChannelFitness.Unknown =>
            "⚠️ 운영진 채널로 정해 둔 채널이 삭제됐어요. `/setup staff_channel:`로 다른 채널을 골라 주세요. 그때까지 알림은 DM으로 가요.",
        _ => $"⚠️ 운영진 채널 {channel.ChannelMention()}에 지금은 봇이 글을 올릴 수 없어요. 채널 설정에서 봇의 권한을 확인하거나 `/setup staff_channel:`로 다른 채널을 골라 주세요. 그때까지 알림은 DM으로 가요.",
    };

    public override string RoleOfAnApplication(Snowflake role) =>
        $"{role.RoleMention()} 역할은 봇이나 연동이 관리해서 사람에게 줄 수 없어요. 다른 역할을 골라 주세요. 바뀐 것은 없어요.";

    public override string BothChosenAndCleared(string option) =>
        $"`{option}`에서 고르고 `clear`로도 없애 달라고 해서 어느 쪽인지 모르겠어요. 둘 중 하나만 적어 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string Changed(IEnumerable<string> changes) => $"✅ 바꿨어요: {string.Join(", ", changes)}";

    public override string NameOf(Language language) => language == Words.Language.Korean ? "한국어" : "영어";

    public override string DayStartsAt(string time) => $"{time}에 새 하루가 시작돼요. 그전에 한 공부는 전날로 기록돼요.";

    public override string Logged(IReadOnlyList<SettingChange> changes) =>
        $"설정을 바꿨어요: {string.Join(", ", changes.Select(Said))}";

    public override string LoggedFirst(IReadOnlyList<SettingChange> changes) =>
        changes.Count == 0 ? "봇을 처음 설정했어요." : $"봇을 처음 설정했어요: {string.Join(", ", changes.Select(Said))}";

    public override string NoFirstSchedule => "아직 설정하지 않은 서버예요. 파일의 `questions: schedules:`에 질문이 올라올 채널을 적거나, 먼저 `/setup`을 보내 주세요.";

    public override string DayStartTooLate(string latest) => $"하루의 시작은 00:00부터 {latest} 사이에서 정해 주세요.";

    public override string Deleted => "삭제됨";

    protected override Words.Language Speaks => Words.Language.Korean;

    protected override string None => "없음";
}
