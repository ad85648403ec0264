using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>Words of the statistics.</summary>
internal abstract class CohortArchiveTexts
{
    public static Bilingual<CohortArchiveTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title(LocalDate first, LocalDate last);

    public abstract string Nameless { get; }

    public abstract string WeeksTitle { get; }

    /// <summary>Of a table's seven columns.</summary>
    public abstract string WeeksHeading { get; }

    public abstract string SpreadTitle { get; }

    /// <summary>Of a table's two columns.</summary>
    public abstract string SpreadHeading { get; }

    public abstract string QuestionsTitle { get; }

    /// <summary>Of a table's seven columns.</summary>
    public abstract string QuestionsHeading { get; }

    public abstract string QuestionGone { get; }

    private sealed class Korean : CohortArchiveTexts
    {
        public override string Title(LocalDate first, LocalDate last) => $"기수 통계 · {first.WithYear(Language.Korean)} ~ {last.WithYear(Language.Korean)}";

        public override string Nameless => "모두 더한 숫자만 있어요. 누구의 이름도, 누가 쓴 글도 들어 있지 않아요.";

        public override string WeeksTitle => "주마다";

        public override string WeeksHeading => "| 주의 첫날 | 멤버 | 공부한 날 | 분 | 답 | 복습 | 서로 리뷰 |";

        public override string SpreadTitle => "며칠이나 공부했나";

        public override string SpreadHeading => "| 공부한 날 | 멤버 |";

        public override string QuestionsTitle => "질문마다";

        public override string QuestionsHeading => "| 날짜 | 질문 | 답 | 다시 | 어려워요 | 좋아요 | 쉬워요 |";

        public override string QuestionGone => "이제는 없는 질문";
    }

    private sealed class English : CohortArchiveTexts
    {
        public override string Title(LocalDate first, LocalDate last) => $"Cohort statistics · {first.WithYear(Language.English)} – {last.WithYear(Language.English)}";

        public override string Nameless => "Sums only: nobody's name and nobody's words are in here.";

        public override string WeeksTitle => "By week";

        public override string WeeksHeading => "| Week from | Members | Days studied | Minutes | Answers | Reviews | Peer reviews |";

        public override string SpreadTitle => "Days studied";

        public override string SpreadHeading => "| Days | Members |";

        public override string QuestionsTitle => "By question";

        public override string QuestionsHeading => "| Date | Question | Answers | Again | Hard | Good | Easy |";

        public override string QuestionGone => "A question that is gone";
    }
}
