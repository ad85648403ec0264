using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

internal sealed class SteeringTextsKorean : SteeringTexts
{
    public override string PickDate => "날짜 고르기";

    public override string PickSchedule => "다른 일정 보기";

    public override string Preview => "미리 보기";

    public override string Swap => "다른 질문으로";

    public override string Skip => "건너뛰기";

    public override string Unskip => "건너뛰지 않기";

    public override string Unpin => "무작위로 되돌리기";

    public override string HowToPin => "원하는 질문을 날짜에 정해 두려면 /question pin 을 써 주세요.";

    public override string IsSkipped => "건너뛰어요";

    public override string Stranded => "⚠️ **정해 두었지만 나오지 않는 질문** · 그날에는 이제 질문이 올라가지 않아요.";

    public override string StrandedFix => "`/question pin`으로 다른 날짜에 정하거나, `/question schedule edit`의 요일이나 `/calendar`를 바꿔 주세요.";

    public override string NothingAhead => "예정된 질문이 없어요.";

    public override string NotAheadAnyMore => "그사이에 바뀌었어요. 지금은 이래요.";

    public override string NoQuestion => "맞는 질문이 없어요";

    public override string NoOtherQuestion => "바꿀 만한 다른 질문이 없어요. 주제나 난이도를 넓히려면 `/question schedule edit`를 써 주세요.";

    public override string BeingPosted => "지금 올리는 중이에요. 잠시 뒤에 채널을 확인해 주세요.";

    public override string TriesAgain => "저절로 다시 해 볼게요. 고친 다음 바로 올리려면 `/question post`를 다시 보내 주세요.";

    public override string WhichToPost => "어느 일정의 오늘 질문을 올릴까요?";

    public override string NothingPaused => "멈춰 있는 일정이 없어요.";

    public override string UnknownQuestion => "그 질문을 찾지 못했어요. `question`에 몇 글자를 적고 목록에서 골라 주세요. 바뀐 것은 없어요.";

    public override string NoHistory => "아직 올라온 질문이 없어요.";

    public override string Previous => "최근 기록";

    public override string Next => "더 예전";

    public override string OnTime => "제시간에";

    public override string StillTrying => "올리려고 하는 중";

    public override string SkippedInPause => "멈춘 동안";

    public override string OffDay => "쉬는 날";

    public override string DateIsPast => "지난 날짜예요. 오늘이나 앞으로의 날짜를 적어 주세요. 바뀐 것은 없어요.";

    public override string PauseEndsTomorrow => "다시 시작하는 날은 내일이나 그 뒤여야 해요. `내일`이나 `3월 10일`처럼 적어 주세요. 바뀐 것은 없어요.";

    public override string PausedAlready(IReadOnlyList<string> names, string? until) => until is null
        ? $"⏸️ 이미 그렇게 되어 있어요. {Josa.EunNeun(Names(names))} 다시 시작할 때까지 멈춰 있어요. 바뀐 것은 없어요."
        : $"⏸️ 이미 그렇게 되어 있어요. {Josa.EunNeun(Names(names))} 멈춰 있고 {until}부터 다시 올라와요. 바뀐 것은 없어요.";

    public override string PinnedElsewhere(string date) =>
        $"📌 이 질문은 이미 **{date}**에 정해 두었어요. 옮기려면 `/question upcoming`에서 그날을 골라 **무작위로 되돌리기**를 누른 다음 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string UpcomingTitle(string name) => $"{name} · 다음 질문";

    public override string HistoryTitle(string name) => $"{name} · 지난 질문";

    public override string Page(int number, int count) => $"{number} / {count}쪽";

    public override string PreviewHead(string date) => $"👀 {date}에 이렇게 올라가요. 버튼은 올라간 뒤부터 눌려요.";

    public override string Swapped(string date) => $"🔄 {date} 질문을 바꿨어요.";

    public override string Skipped(string date) => $"⏭️ {date}에는 올리지 않을게요.";

    public override string Unskipped(string date) => $"✅ {date}에도 올릴게요.";

    public override string Pinned(string date) => $"📌 {date} 질문을 정했어요.";

    public override string Unpinned(string date) => $"🎲 {date} 질문을 다시 뽑았어요.";

    public override string AskedBefore(string date) => $"{date}에 한 번 물은 질문이에요.";

    public override string Posted(string link) => $"✅ 올렸어요. {link}";

    public override string PostedAlready(string link) => $"오늘 질문은 이미 올라와 있어요. {link}";

    public override string NotPosted(string why) => $"❌ 올리지 못했어요. {why}";

    public override string Paused(IReadOnlyList<string> names, string? until) => until is null
        ? $"⏸️ 멈췄어요: {Names(names)}\n다시 시작하려면 `/question resume`을 보내 주세요."
        : $"⏸️ 멈췄어요: {Names(names)}\n{until}부터 다시 올라와요. 그전에 시작하려면 `/question resume`을 보내 주세요.";

    public override string Resumed(IReadOnlyList<string> names) => $"▶️ 다시 시작했어요: {Names(names)}";

    public override string NextComes(string name, Instant at) => $"{name}의 다음 질문: {at.DateAndTime()} ({at.Relative()})";

    public override string UnknownDate(string typed) => $"`{typed}`에서 날짜를 읽지 못했어요. `3월 10일`이나 `2026-03-10`처럼 적어 주세요. 바뀐 것은 없어요.";

    public override string NoDateOfSchedule(string date, int daysAhead) =>
        $"{date}에는 이 일정의 질문이 없어요. 요일과 쉬는 날을 확인하고, 오늘부터 {daysAhead}일 안의 날짜를 골라 주세요. 바뀐 것은 없어요.";

    public override string Late(Duration by) => by.TotalMinutes < 60
        ? $"{(int)by.TotalMinutes}분 늦게"
        : by.Minutes == 0 ? $"{(int)by.TotalHours}시간 늦게" : $"{(int)by.TotalHours}시간 {by.Minutes}분 늦게";

    public override string ByHand(Snowflake staff) => $"{staff.UserMention()}님이 직접 올림";

    public override string SkippedBy(Snowflake? staff) => staff is { } id ? $"{id.UserMention()}님이 건너뜀" : "건너뜀";

    public override string Holiday(string name) => $"쉬는 날 ({name})";

    public override string Range(string first, string last) => $"{first} – {last}";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"**{name}**"));
}
