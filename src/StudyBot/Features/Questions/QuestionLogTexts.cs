using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>What stands in the staff log; the log itself names who it was. Names are escaped, dates are in words.</summary>
internal abstract class QuestionLogTexts
{
    public static Bilingual<QuestionLogTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>In place of a name, behind the word for a schedule.</summary>
    public abstract string Numbered(string number);

    /// <param name="title">The schedule, in bold.</param>
    public abstract string Added(string title);

    /// <param name="title">The schedule, in bold.</param>
    /// <param name="changed">What was changed, from what to what.</param>
    public abstract string Edited(string title, string changed);

    /// <param name="title">The schedule, in bold.</param>
    public abstract string Removed(string title);

    /// <param name="titles">The schedules, in bold; one or more.</param>
    /// <param name="until">The first date after the pause; null for one without end.</param>
    public abstract string Paused(IReadOnlyList<string> titles, string? until);

    /// <param name="titles">The schedules, in bold; one or more.</param>
    public abstract string Resumed(IReadOnlyList<string> titles);

    public abstract string Posted(string name, string date);

    /// <param name="name">The schedule.</param>
    /// <param name="date">Of the question.</param>
    /// <param name="why">A whole sentence.</param>
    public abstract string NotPosted(string name, string date, string why);

    public abstract string Started(string name, string date);

    public abstract string Swapped(string name, string date);

    public abstract string Skipped(string name, string date);

    public abstract string Unskipped(string name, string date);

    public abstract string Pinned(string name, string date, string question);

    public abstract string Unpinned(string name, string date);

    private sealed class Korean : QuestionLogTexts
    {
        public override string Numbered(string number) => $"{number}번";

        public override string Added(string title) => $"질문 일정 {Josa.EulReul(title)} 추가했어요.";

        public override string Edited(string title, string changed) => $"질문 일정 {title}의 설정을 바꿨어요: {changed}";

        public override string Removed(string title) => $"질문 일정 {Josa.EulReul(title)} 없앴어요.";

        public override string Paused(IReadOnlyList<string> titles, string? until) => until is null
            ? $"질문 일정 {Josa.EulReul(string.Join(", ", titles))} 멈췄어요."
            : $"질문 일정 {Josa.EulReul(string.Join(", ", titles))} {until} 전까지 멈췄어요.";

        public override string Resumed(IReadOnlyList<string> titles) => $"질문 일정 {Josa.EulReul(string.Join(", ", titles))} 다시 시작했어요.";

        public override string Posted(string name, string date) => $"**{name}**의 {date} 질문을 직접 올렸어요.";

        public override string NotPosted(string name, string date, string why) => $"**{name}**의 {date} 질문을 직접 올리려 했지만 올리지 못했어요. {why}";

        public override string Started(string name, string date) => $"**{name}**의 {date} 질문을 직접 올리기 시작했어요.";

        public override string Swapped(string name, string date) => $"**{name}**의 {date} 질문을 다른 질문으로 바꿨어요.";

        public override string Skipped(string name, string date) => $"**{name}**의 {date} 질문을 건너뛰기로 했어요.";

        public override string Unskipped(string name, string date) => $"**{name}**의 {date} 질문을 건너뛰지 않기로 했어요.";

        public override string Pinned(string name, string date, string question) => $"**{name}**의 {date} 질문을 {Josa.EuroRo($"`{question}`")} 정했어요.";

        public override string Unpinned(string name, string date) => $"**{name}**의 {date} 질문을 정해 두지 않기로 했어요.";
    }

    private sealed class English : QuestionLogTexts
    {
        public override string Numbered(string number) => number;

        public override string Added(string title) => $"added the question schedule {title}";

        public override string Edited(string title, string changed) => $"changed the question schedule {title}: {changed}";

        public override string Removed(string title) => $"removed the question schedule {title}";

        public override string Paused(IReadOnlyList<string> titles, string? until) =>
            until is null ? $"paused the question {Schedules(titles)}" : $"paused the question {Schedules(titles)} until {until}";

        public override string Resumed(IReadOnlyList<string> titles) => $"resumed the question {Schedules(titles)}";

        public override string Posted(string name, string date) => $"posted the question of {date} in **{name}** by hand";

        public override string NotPosted(string name, string date, string why) => $"tried to post the question of {date} in **{name}** by hand, and it did not work. {why}";

        public override string Started(string name, string date) => $"began to post the question of {date} in **{name}** by hand";

        public override string Swapped(string name, string date) => $"swapped the question of {date} in **{name}**";

        public override string Skipped(string name, string date) => $"skipped the question of {date} in **{name}**";

        public override string Unskipped(string name, string date) => $"took back the skip of {date} in **{name}**";

        public override string Pinned(string name, string date, string question) => $"set the question of {date} in **{name}** to `{question}`";

        public override string Unpinned(string name, string date) => $"left the question of {date} in **{name}** to chance again";

        private static string Schedules(IReadOnlyList<string> titles) =>
            $"{(titles.Count == 1 ? "schedule" : "schedules")} {string.Join(", ", titles)}";
    }
}
