using StudyBot.Words;

namespace StudyBot.Features.Doctor;

internal abstract class DoctorTexts
{
    public static Bilingual<DoctorTexts> Both { get; } = new(new Korean(), new English());

    public abstract string AllWell { get; }

    /// <summary>Where a schedule brings no question because it shall not.</summary>
    public abstract string NothingToMend { get; }

    /// <summary>Where nothing wrong was found, but not all could be looked at.</summary>
    public abstract string NotAllSeen { get; }

    /// <param name="count">1 or more.</param>
    public abstract string ToMend(int count);

    public abstract string Again { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string Page(int number, int count);

    /// <summary>Above what a look ahead of a question found.</summary>
    public abstract string FoundAhead { get; }

    /// <summary>Below it: how to see whether it is mended.</summary>
    public abstract string LookAgain { get; }

    /// <summary>In its place once all of it is mended.</summary>
    public abstract string Mended { get; }

    private sealed class Korean : DoctorTexts
    {
        public override string AllWell => "🩺 모두 괜찮아요";

        public override string NothingToMend => "🩺 고칠 것은 없지만, 질문이 오지 않는 일정이 있어요";

        public override string NotAllSeen => "🩺 고칠 것은 찾지 못했지만, 확인하지 못한 것이 있어요";

        public override string ToMend(int count) => $"🩺 고칠 것이 {count}개 있어요";

        public override string Again => "다시 검사";

        public override string Previous => "이전";

        public override string Next => "다음";

        public override string Page(int number, int count) => $"{number} / {count}쪽";

        public override string FoundAhead => "🩺 다음 질문이 오기 전에 고칠 것이 있어요";

        public override string LookAgain => "고친 뒤에 `/doctor`로 확인할 수 있어요. 같은 일은 다시 알리지 않아요.";

        public override string Mended => "✅ 고쳐졌어요";
    }

    private sealed class English : DoctorTexts
    {
        public override string AllWell => "🩺 All is well";

        public override string NothingToMend => "🩺 Nothing to mend, but a schedule brings no questions";

        public override string NotAllSeen => "🩺 Nothing to mend was found, but not all could be checked";

        public override string ToMend(int count) => count == 1 ? "🩺 One thing to mend" : $"🩺 {count} things to mend";

        public override string Again => "Check again";

        public override string Previous => "Back";

        public override string Next => "Next";

        public override string Page(int number, int count) => $"Page {number} of {count}";

        public override string FoundAhead => "🩺 Something to mend before the next question";

        public override string LookAgain => "`/doctor` shows whether it is mended. You are not told of the same thing again.";

        public override string Mended => "✅ Mended";
    }
}
