using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>What stands in the staff log; the log itself names who it was. Names are escaped, dates are in words.</summary>
internal abstract class QuestionLogTexts
{
    public static Bilingual<QuestionLogTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Added(string name);

    /// <param name="name">The schedule.</param>
    /// <param name="changed">The names of what was changed.</param>
    public abstract string Edited(string name, string changed);

    public abstract string Removed(string name);

    /// <param name="name">The schedule.</param>
    /// <param name="until">The first date after the pause; null for one without end.</param>
    public abstract string Paused(string name, string? until);

    public abstract string Resumed(string name);

    public abstract string Posted(string name, string date);

    public abstract string Swapped(string name, string date);

    public abstract string Skipped(string name, string date);

    public abstract string Unskipped(string name, string date);

    public abstract string Pinned(string name, string date, string question);

    public abstract string Unpinned(string name, string date);

    private sealed class Korean : QuestionLogTexts
    {
        public override string Added(string name) => $"질문 일정 {Josa.EulReul($"**{name}**")} 추가했어요.";

        public override string Edited(string name, string changed) => $"질문 일정 **{name}**의 설정을 바꿨어요: {changed}";

        public override string Removed(string name) => $"질문 일정 {Josa.EulReul($"**{name}**")} 없앴어요.";

        public override string Paused(string name, string? until) => until is null
            ? $"질문 일정 {Josa.EulReul($"**{name}**")} 멈췄어요."
            : $"질문 일정 {Josa.EulReul($"**{name}**")} {until} 전까지 멈췄어요.";

        public override string Resumed(string name) => $"질문 일정 {Josa.EulReul($"**{name}**")} 다시 시작했어요.";

        public override string Posted(string name, string date) => $"**{name}**의 {date} 질문을 직접 올렸어요.";

        public override string Swapped(string name, string date) => $"**{name}**의 {date} 질문을 다른 질문으로 바꿨어요.";

        public override string Skipped(string name, string date) => $"**{name}**의 {date} 질문을 건너뛰기로 했어요.";

        public override string Unskipped(string name, string date) => $"**{name}**의 {date} 질문을 건너뛰지 않기로 했어요.";

        public override string Pinned(string name, string date, string question) => $"**{name}**의 {date} 질문을 {Josa.EuroRo($"`{question}`")} 정했어요.";

        public override string Unpinned(string name, string date) => $"**{name}**의 {date} 질문을 정해 두지 않기로 했어요.";
    }

    private sealed class English : QuestionLogTexts
    {
        public override string Added(string name) => $"added the question schedule **{name}**";

        public override string Edited(string name, string changed) => $"changed the question schedule **{name}**: {changed}";

        public override string Removed(string name) => $"removed the question schedule **{name}**";

        public override string Paused(string name, string? until) =>
            until is null ? $"paused the question schedule **{name}**" : $"paused the question schedule **{name}** until {until}";

        public override string Resumed(string name) => $"resumed the question schedule **{name}**";

        public override string Posted(string name, string date) => $"posted the question of {date} in **{name}** by hand";

        public override string Swapped(string name, string date) => $"swapped the question of {date} in **{name}**";

        public override string Skipped(string name, string date) => $"skipped the question of {date} in **{name}**";

        public override string Unskipped(string name, string date) => $"took back the skip of {date} in **{name}**";

        public override string Pinned(string name, string date, string question) => $"set the question of {date} in **{name}** to `{question}`";

        public override string Unpinned(string name, string date) => $"left the question of {date} in **{name}** to chance again";
    }
}
