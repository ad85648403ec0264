using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

internal sealed class ScheduleTextsKorean : ScheduleTexts
{
    public override string ListTitle => "질문 일정";

    public override string NotSetUp => "아직 질문 일정이 없어요. 먼저 서버 관리자가 `/setup`으로 채널과 시각을 정해 주세요.";

    public override string NothingNamed => "바꿀 것을 하나 이상 골라서 다시 보내 주세요. 예: `time:10:00`. 바뀐 것은 없어요.";

    public override string WhenTitle => "언제";

    public override string WhatTitle => "무엇을";

    public override string BesideTitle => "함께";

    public override string NextTitle => "다음 질문";

    public override string AllTopics => "모든 주제";

    public override string AllLevels => "모든 난이도";

    public override string Climbs => "한 주 동안 점점 어렵게";

    public override string WithThread => "스레드 열기";

    public override string WithPin => "최신 질문 고정";

    public override string NothingBeside => "알림, 스레드, 고정 없음";

    public override string NoNext => "예정된 질문이 없어요.";

    public override string RemoveButton => "없애기";

    public override string FirstStays => "첫 번째 일정은 `/setup`이 쓰는 것이라 없앨 수 없어요. 쉬게 하려면 `/question pause`를 써 주세요.";

    public override string ResumesTooSoon => "다시 시작하는 날은 내일부터 고를 수 있어요.";

    public override string NotPaused => "쉬는 일정에만 다시 시작하는 날을 정할 수 있어요. 먼저 ‘쉬는 중’을 켜 주세요.";

    public override string UnknownTime => "몇 시인지 읽지 못했어요. `09:00`, `오전 9시`, `21시`처럼 적어서 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string UnknownLevels => "난이도는 목록에서 하나를 골라 주세요. 바뀐 것은 없어요.";

    public override string UnknownRole => "이 서버에 그 역할이 없어요. `ping`에서 역할을 골라 다시 보내 주세요. 알림을 끄려면 `/question schedule edit`에서 `no_ping`을 켜면 돼요. 바뀐 것은 없어요.";

    public override string EveryoneIsNoRole => "@everyone에게는 알림을 보내지 않아요. 질문을 기다리는 사람에게 줄 역할을 만들어서 골라 주세요. 바뀐 것은 없어요.";

    public override string BothPingAndNone => "`ping`과 `no_ping`을 함께 적어서 어느 쪽인지 모르겠어요. 둘 중 하나만 적어 주세요. 바뀐 것은 없어요.";

    public override string PinInForum => "포럼에서는 질문이 저마다 글이 되어 맨 위에 올라가니 고정하지 않아요. `pin`을 빼고 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string NoQuestionFits => "그 주제와 난이도에 맞는 질문이 하나도 없어요. 주제나 난이도를 넓혀 주세요. 바뀐 것은 없어요.";

    public override string UnknownChannel => "이 서버에 그 채널이 없어요. `channel`에서 채널을 골라 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string Field(ScheduleField field) => field switch
    {
        ScheduleField.Name => "이름",
        ScheduleField.Channel => "채널",
        ScheduleField.Time => "시각",
        ScheduleField.Days => "요일",
        ScheduleField.Topics => "주제",
        ScheduleField.Excluded => "뺄 주제",
        ScheduleField.Levels => "난이도",
        ScheduleField.Climb => "난이도 올리기",
        ScheduleField.Language => "언어",
        ScheduleField.Ping => "알림 역할",
        ScheduleField.Thread => "스레드",
        _ => "고정",
    };

    public override string Level(QuestionLevels level) => level switch
    {
        QuestionLevels.Basic => "기초",
        QuestionLevels.Intermediate => "중급",
        _ => "심화",
    };

    public override string On => "켬";

    public override string Off => "끔";

    public override string ServersLanguage => "서버 언어";

    public override string None => "없음";

    public override string TodaysQuestion => "오늘 질문";

    public override string CheckSubject => "질문 일정";

    public override string LastSent(Instant at) => $"마지막 질문 {at.Relative()}.";

    public override string NoneSent => "아직 올라온 질문은 없어요.";

    public override string NextAt(Instant at) => $"다음 질문 {at.Relative()}.";

    public override string NothingToClimb => "ℹ️ 난이도가 하나뿐이라 점점 어려워질 것이 없어요. `/question schedule edit`의 `levels`에서 난이도를 둘 이상 골라 주세요.";

    public override string Called(string name) => name.EndsWith("일정", StringComparison.Ordinal) ? $"**{name}**" : $"**{name}** 일정";

    public override string Nameless(string number) => $"{number}번 일정";

    public override string Except(string topics) => $"{topics} 빼고";

    public override string InLanguage(Language language) => language == Language.Korean ? "한국어로" : "영어로";

    public override string Pings(Snowflake role) => $"{role.RoleMention()}에게 알림";

    public override string Paused(string? until) => until is null ? "⏸️ 멈춰 있어요." : $"⏸️ {until} 전까지 멈춰 있어요.";

    public override string PausedSince(Instant since, string? until) => until is null
        ? $"⏸️ {since.DateAndTime()}부터 멈춰 있어요. 다시 시작하려면 `/question resume`을 보내 주세요."
        : $"⏸️ {since.DateAndTime()}부터 멈춰 있고, {until}부터 질문이 다시 와요. 그 전에 시작하려면 `/question resume`을 보내 주세요.";

    public override string Pool(PoolSize size) => size.Left == 0
        ? $"질문 {size.Total}개를 모두 물어서, 오래된 것부터 다시 나와요."
        : $"아직 묻지 않은 질문 {size.Left}개 / {size.Total}개";

    public override string FewQuestions(int total) => $"📉 맞는 질문이 {total}개뿐이에요. 다 물으면 오래된 것부터 다시 나와요.";

    public override string Added(string name) => $"✅ {Josa.EulReul(Called(name))} 추가했어요.";

    public override string Edited(string name, IEnumerable<string> changes) => $"✅ {Josa.EulReul($"**{name}**")} 바꿨어요: {string.Join(", ", changes)}";

    public override string Unchanged(string name) => $"{Josa.EunNeun($"**{name}**")} 이미 그대로예요.";

    public override string ReallyRemove(string name) =>
        $"{Josa.EulReul(Called(name))} 없앨까요? 지난 질문과 답은 남지만, 이 일정으로는 더 올라오지 않아요. 잠시 쉬게만 하려면 `/question pause`를 써 주세요.";

    public override string Removed(string name) => $"🗑️ {Josa.EulReul(Called(name))} 없앴어요. 지난 질문의 버튼은 계속 쓸 수 있어요.";

    public override string UnknownSchedule(string typed) => $"`{typed}` 일정을 찾지 못했어요. `/question schedule list`에 있는 이름이나 번호를 골라 주세요.";

    public override string TooMany(int most) => $"일정은 서버마다 {most}개까지 둘 수 있어요. 쓰지 않는 것을 `/question schedule remove`로 없앤 다음 다시 보내 주세요.";

    public override string BadName(int longest) => $"이름은 1자부터 {longest}자까지 적어 주세요. 바뀐 것은 없어요.";

    public override string NameTaken(string name) => $"**{name}** 이름의 일정이 이미 있어요. 다른 이름을 골라 주세요. 바뀐 것은 없어요.";

    public override string UnknownDays(string typed) => $"`{typed}`에서 요일을 읽지 못했어요. `월수금`, `평일`, `매일`처럼 적어 주세요. 바뀐 것은 없어요.";

    public override string UnknownTopic(string typed) => $"`{typed}` 주제를 찾지 못했어요. 목록에서 고르고, 여럿이면 쉼표로 이어 적어 주세요. 바뀐 것은 없어요.";

    public override string TimeBeforeDayStart(string time) =>
        $"하루가 {time}에 시작돼서 그보다 이른 질문은 전날 것이 되니, {time}부터 23:59 사이의 시각을 골라 주세요. 바뀐 것은 없어요.";

    public override string WrongKindOfChannel(Snowflake channel) =>
        $"{channel.ChannelMention()}에는 질문을 올릴 수 없어요. 텍스트나 공지 채널, 포럼을 골라 주세요. 바뀐 것은 없어요.";

    public override string MissingPermissions(Snowflake channel, Permissions missing) =>
        $"{channel.ChannelMention()} 채널에서 봇에게 없는 권한이 있어요: **{missing.InWords(Words.Language.Korean)}**. 채널 설정 → 권한에서 봇의 역할에 허용한 다음 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string TagRequired(Snowflake channel) =>
        $"{channel.ChannelMention()} 포럼에는 태그를 붙인 글만 올릴 수 있어요. 포럼 설정에서 '게시할 때 태그 필수'를 끄거나 다른 채널을 골라 주세요. 바뀐 것은 없어요.";

    public override string RoleNotMentionable(Snowflake role) =>
        $"지금은 봇이 {role.RoleMention()} 역할에게 알림을 보낼 수 없어요. 서버 설정 → 역할에서 '모두가 이 역할을 @멘션할 수 있음'을 켜거나 봇에게 모든 역할을 멘션할 권한을 준 다음 다시 보내 주세요. 바뀐 것은 없어요.";
}
