namespace StudyBot.Features.Help;

internal sealed class HelpTextsEnglish : HelpTexts
{
    public override string Title => "StudyBot help";

    public override string BeginTitle => "Try these first";

    public override IReadOnlyList<FirstStep> FirstSteps { get; } =
    [
        new("setup", "🛠️ You are staff here: `/setup` says where and when the daily question comes.") { WhenSetUp = false },
        new("staff brief", "📋 `/staff brief` Who is worth a hello today, and what waits for you.") { WhenSetUp = true },
        new("question today", "❓ `/question today` Answer today's interview question and the day counts.") { WhenSetUp = true },
        new("checkin", "✅ `/checkin` Record what you studied today and your streak goes on."),
        new("advice", "💡 `/advice` A piece of career advice worth two minutes, for your eyes only."),
    ];

    public override string NotSetUpYet => "🛠️ No daily question comes to this server yet. It starts once staff send `/setup` and choose where and when.";

    public override IReadOnlyList<HelpSection> Sections { get; } =
    [
        new("❓ Answer interview questions", "question", "answers"),
        new("🔁 Review, and read each other", "review", "peer"),
        new("✅ Record today", "checkin", "focus", "remind"),
        new("🔥 Streaks and days off", "streak", "excuse", "calendar"),
        new("🏆 Compare", "leaderboard"),
        new("💡 Read career advice", "advice"),
        new("🗂️ Your records, and help", "me", "portfolio", "privacy", "help"),
    ];

    public override string OtherTitle => "Other";

    public override IReadOnlyList<HelpSection> StaffSections { get; } =
    [
        new("🛠️ Staff: begin", "setup", "settings", "doctor"),
        new("📋 Staff: every day", "staff brief", "staff reviews", "content suggestions", "content reports", "staff log", "staff"),
        new("🧭 Staff: put records right", "staff excuse", "staff credit", "staff revoke"),
        new("❓ Staff: when questions come", "question upcoming", "question history", "question pin", "question post", "question pause", "question resume", "question schedule", "question"),
        new("📚 Staff: questions and advice of your own", "content"),
        new("🎉 Staff: community and cohorts", "digest", "milestones", "staff squads", "focus", "staff cohort-end"),
    ];

    public override string OtherStaffTitle => "🛠️ Staff: other";

    public override string MoreInServers => "Send `/help` in a server channel to see more commands.";

    public override string Previous => "Back";

    public override string Next => "Next";

    public override string Page(int number, int count) => $"Page {number} of {count}";
}
