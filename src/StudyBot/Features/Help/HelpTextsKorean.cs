namespace StudyBot.Features.Help;

internal sealed class HelpTextsKorean : HelpTexts
{
    public override string Title => "StudyBot 도움말";

    public override string BeginTitle => "먼저 이것부터 해 보세요";

    public override IReadOnlyList<FirstStep> FirstSteps { get; } =
    [
        new("setup", "🛠️ 운영진이시네요. `/setup`으로 매일 질문이 올라올 채널과 시간을 정해 주세요.") { WhenSetUp = false },
        new("staff brief", "📋 `/staff brief` 오늘 안부가 필요한 멤버와 기다리는 일을 한눈에 봐요.") { WhenSetUp = true },
        new("question today", "❓ `/question today` 오늘의 면접 질문에 답하면 오늘이 공부한 날로 기록돼요.") { WhenSetUp = true },
        new("checkin", "✅ `/checkin` 오늘 공부한 시간을 남기면 연속 기록이 이어져요."),
        new("advice", "💡 `/advice` 2분이면 읽는 커리어 조언이 하나 나와요. 나만 볼 수 있어요."),
    ];

    public override string NotSetUpYet => "🛠️ 아직 매일 질문이 오지 않는 서버예요. 운영진이 `/setup`으로 채널과 시간을 정하면 시작돼요.";

    public override IReadOnlyList<HelpSection> Sections { get; } =
    [
        new("❓ 면접 질문에 답하기", "question", "answers"),
        new("🔁 복습하고 서로 읽어 주기", "review", "peer"),
        new("✅ 오늘 공부 남기기", "checkin", "focus", "remind"),
        new("🔥 연속 기록과 쉬는 날", "streak", "excuse", "calendar"),
        new("🏆 함께 비교하기", "leaderboard"),
        new("💡 커리어 조언 읽기", "advice"),
        new("🗂️ 내 기록과 도움말", "me", "portfolio", "privacy", "help"),
    ];

    public override string OtherTitle => "그 밖에";

    public override IReadOnlyList<HelpSection> StaffSections { get; } =
    [
        new("🛠️ 운영 시작하기", "setup", "settings", "doctor"),
        new("📋 운영: 날마다 살피기", "staff brief", "staff reviews", "content suggestions", "content reports", "staff log", "staff"),
        new("🧭 운영: 멤버 기록 바로잡기", "staff excuse", "staff credit", "staff revoke"),
        new("❓ 운영: 질문 일정", "question upcoming", "question history", "question pin", "question post", "question pause", "question resume", "question schedule", "question"),
        new("📚 운영: 우리 서버의 질문과 조언", "content"),
        new("🎉 운영: 모임과 기수", "digest", "milestones", "staff squads", "focus", "staff cohort-end"),
    ];

    public override string OtherStaffTitle => "🛠️ 운영: 그 밖에";

    public override string MoreInServers => "서버 채널에서 `/help`를 보내면 더 많은 명령어가 나와요.";

    public override string Previous => "이전";

    public override string Next => "다음";

    public override string Page(int number, int count) => $"{number} / {count}쪽";
}
