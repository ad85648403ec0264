using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Me;

internal sealed class MeTextsKorean : MeTexts
{
    public override string Title => "⚙️ 나의 설정";

    public override string Scope => "이 서버에서만 쓰는 설정이고, 나만 볼 수 있어요.";

    public override string ChooseLanguage => "봇이 나에게 쓸 언어";

    public override string AutoLanguage => "자동 (내 디스코드 언어)";

    public override string ChangeZone => "시간대 바꾸기";

    public override string GuildsZone => "서버 시간대로";

    public override string Hide => "다른 사람에게 숨기기";

    public override string Show => "다시 보이기";

    public override string Records => "🔒 **남아 있는 내 기록** — `/privacy`로 보고, 받고, 지울 수 있어요.";

    public override string ZoneTitle => "시간대 바꾸기";

    public override string ZoneLabel => "도시나 시간대";

    public override string ZonePlaceholder => "예: 도쿄, 뉴욕, Europe/Berlin";

    public override string Confirm => "바꾸기";

    public override string AlreadyThere(string zone) => $"이미 {zone} 기준으로 하루를 계산하고 있어요. 바꿀 것이 없어요.";

    public override string Cancel => "그만두기";

    public override string LanguageIs(Language? chosen, Language now) =>
        $"🌐 **언어** — {(chosen is null ? $"자동, 지금은 {now.OwnName()}" : now.OwnName())}";

    public override string LanguageSet(Language language) => $"✅ 이제 나에게만 보이는 답은 {Josa.EuroRo(language.OwnName())} 보여 드려요.";

    public override string ZoneIs(string zone, bool isOwn, string guilds) => $"🕓 **시간대** — {zone}{(isOwn ? $" (서버는 {guilds})" : ", 서버와 같아요")}";

    public override string TodayEnds(string today, Instant end) => $"-# 오늘은 {today}이고, {end.Relative()} 끝나요.";

    public override string ZoneComes(string zone, string from) => $"-# {from}부터 {zone} 시간으로 세요.";

    public override string ZoneOpens(Instant opens) => $"-# 시간대는 7일에 한 번 바꿀 수 있어요. 다음은 {opens.DateAndTime()}부터예요.";

    public override string ZoneIsSo(string zone) => $"이미 {zone} 시간으로 세고 있어요.";

    public override string ZoneSet(string zone, string from, Instant todayEnds) =>
        $"✅ {from}부터 {zone} 시간으로 세요. 오늘은 {todayEnds.DateAndTime()}에 끝나요. 이미 남긴 기록의 날짜는 그대로예요.";

    public override string Preview(string zone, string time, string today, Instant todayEnds, string next, Instant nextEnds) =>
        $"🕓 시간대를 **{zone}**(지금 {time})로 바꿀까요?\n" +
        $"• 오늘 {today}: {todayEnds.DateAndTime()}에 끝나요.\n" +
        $"• {next}: 새 시간대의 첫날이고, {nextEnds.DateAndTime()}에 끝나요.\n" +
        "-# 날짜는 겹치지도 빠지지도 않아요. 바꾸면 7일 동안은 다시 바꿀 수 없어요. 질문과 순위표는 서버 시간 그대로예요.";

    public override string WhichZone(string typed) => $"‘{typed}’에 맞는 곳이 여럿이에요. 아래에서 골라 주세요.";

    public override string NoSuchZone(string typed) => typed.Length == 0
        ? "어느 시간대인지 알 수 없었어요. 도시 이름이나 `Asia/Seoul` 같은 이름을 적어 주세요."
        : $"‘{typed}’에 맞는 시간대를 찾지 못했어요. 가까운 큰 도시나 `Asia/Seoul` 같은 이름을 적어 주세요.";

    public override string Reminder(string? at) => at is null
        ? "🔔 **알림** — 꺼져 있어요. `/remind on`으로 켤 수 있어요."
        : $"🔔 **알림** — 매일 {at}, 내 시간대로. `/remind show`에서 바꿔요.";

    public override string Boards(bool hidden) => $"🏆 **순위표와 연속 기록** — {(hidden ? "숨어 있어요. 내 것은 나만 봐요." : "다른 사람에게 보여요.")}";

    public override string Answers(int shared) => shared == 0
        ? "💬 **내 답** — 나누지 않은 답은 나만 봐요."
        : $"💬 **내 답** — {shared}개를 나누고 있어요. `/answers`에서 열어 나누기를 그만둘 수 있어요.";
}
