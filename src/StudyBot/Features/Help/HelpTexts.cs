using StudyBot.Words;

namespace StudyBot.Features.Help;

/// <summary>A thing to try; left out when the command does not exist, or not for this member.</summary>
internal sealed record FirstStep(string Path, string Sentence)
{
    /// <summary>True for what needs a guild that was set up, false for what only one that was not needs; null for always.</summary>
    public bool? WhenSetUp { get; init; }
}

/// <summary>Commands that belong together.</summary>
/// <param name="Title">Shown above them.</param>
/// <param name="Roots">Top-level commands; those that do not exist are passed over.</param>
internal sealed record HelpSection(string Title, params string[] Roots);

internal abstract class HelpTexts
{
    public static Bilingual<HelpTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title { get; }

    public abstract string BeginTitle { get; }

    public abstract IReadOnlyList<FirstStep> FirstSteps { get; }

    /// <summary>To members of a guild that was not set up, who can do nothing about it.</summary>
    public abstract string NotSetUpYet { get; }

    public abstract IReadOnlyList<HelpSection> Sections { get; }

    /// <summary>Over everyone's commands that no section names.</summary>
    public abstract string OtherTitle { get; }

    public abstract string StaffTitle { get; }

    public abstract string MoreInServers { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string Page(int number, int count);

    private sealed class Korean : HelpTexts
    {
        public override string Title => "StudyBot 도움말";

        public override string BeginTitle => "먼저 이것부터 해 보세요";

        public override IReadOnlyList<FirstStep> FirstSteps { get; } =
        [
            new("setup", "🛠️ 운영진이시네요. `/setup`으로 매일 질문이 올라올 채널과 시간을 정해 주세요.") { WhenSetUp = false },
            new("question today", "❓ `/question today` 오늘의 면접 질문에 답하면 오늘이 공부한 날로 기록돼요.") { WhenSetUp = true },
            new("checkin", "✅ `/checkin` 오늘 공부한 시간을 남기면 연속 기록이 이어져요."),
            new("advice", "💡 `/advice` 2분이면 읽는 커리어 조언이 하나 나와요. 나만 볼 수 있어요."),
        ];

        public override string NotSetUpYet => "🛠️ 아직 매일 질문이 오지 않는 서버예요. 운영진이 `/setup`으로 채널과 시간을 정하면 시작돼요.";

        public override IReadOnlyList<HelpSection> Sections { get; } =
        [
            new("❓ 면접 질문과 내 답", "question", "answers"),
            new("🔁 복습", "review"),
            new("🤝 서로의 답 리뷰하기", "peer"),
            new("🔥 공부 기록과 연속 기록", "checkin", "focus", "streak", "excuse", "remind", "calendar"),
            new("🏆 순위표", "leaderboard"),
            new("💡 커리어 조언", "advice"),
            new("🔒 내 설정과 내 기록", "me", "privacy"),
            new("🙋 도움말", "help"),
        ];

        public override string OtherTitle => "그 밖에";

        public override string StaffTitle => "운영진 명령어 🛠️";

        public override string MoreInServers => "서버 채널에서 `/help`를 보내면 더 많은 명령어가 나와요.";

        public override string Previous => "이전";

        public override string Next => "다음";

        public override string Page(int number, int count) => $"{number} / {count}쪽";
    }

    private sealed class English : HelpTexts
    {
        public override string Title => "StudyBot help";

        public override string BeginTitle => "Try these first";

        public override IReadOnlyList<FirstStep> FirstSteps { get; } =
        [
            new("setup", "🛠️ You are staff here: `/setup` says where and when the daily question comes.") { WhenSetUp = false },
            new("question today", "❓ `/question today` Answer today's interview question and the day counts.") { WhenSetUp = true },
            new("checkin", "✅ `/checkin` Record what you studied today and your streak goes on."),
            new("advice", "💡 `/advice` A piece of career advice worth two minutes, for your eyes only."),
        ];

        public override string NotSetUpYet => "🛠️ No daily question comes to this server yet. It starts once staff send `/setup` and choose where and when.";

        public override IReadOnlyList<HelpSection> Sections { get; } =
        [
            new("❓ Interview questions and your answers", "question", "answers"),
            new("🔁 Review", "review"),
            new("🤝 Peer review", "peer"),
            new("🔥 Study record and streak", "checkin", "focus", "streak", "excuse", "remind", "calendar"),
            new("🏆 Leaderboard", "leaderboard"),
            new("💡 Career advice", "advice"),
            new("🔒 Your settings and your data", "me", "privacy"),
            new("🙋 Help", "help"),
        ];

        public override string OtherTitle => "Other";

        public override string StaffTitle => "For staff 🛠️";

        public override string MoreInServers => "Send `/help` in a server channel to see more commands.";

        public override string Previous => "Back";

        public override string Next => "Next";

        public override string Page(int number, int count) => $"Page {number} of {count}";
    }
}
