using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

internal abstract class OwnAnswersTexts
{
    public static Bilingual<OwnAnswersTexts> Both { get; } = new(new Korean(), new English());

    public abstract string NothingYet { get; }

    public abstract string NotFound { get; }

    public abstract string QuestionGone { get; }

    public abstract string Practice { get; }

    /// <summary>Above practice that was followed by another try.</summary>
    public abstract string EarlierPractice { get; }

    public abstract string OpenPlaceholder { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string Export { get; }

    public abstract string PortfolioTitle { get; }

    public abstract string PortfolioCount(int count);

    public abstract string Title(int count);

    public abstract string FoundTitle(int count);

    public abstract string NothingFound(string typed);

    public abstract string Page(int number, int count);

    /// <param name="count">How many answers, the newest, were looked through.</param>
    public abstract string Searched(int count);

    /// <param name="count">How many answers are in the file.</param>
    /// <param name="all">How many there are.</param>
    public abstract string Exported(int count, int all);

    private sealed class Korean : OwnAnswersTexts
    {
        public override string NothingYet => "아직 남긴 답이 없어요. `/question today`로 오늘의 질문에 답하거나 `/question random`으로 연습해 보세요.";

        public override string NotFound => "그 답을 찾지 못했어요. `/answers`로 목록을 다시 열어 주세요.";

        public override string QuestionGone => "이제는 없는 질문";

        public override string Practice => "연습";

        public override string EarlierPractice => "전에 연습한 답이에요. 그 뒤에 다시 연습한 답이 있어요.";

        public override string OpenPlaceholder => "다시 볼 답 고르기";

        public override string Previous => "이전";

        public override string Next => "다음";

        public override string Export => "Markdown으로 내보내기";

        public override string PortfolioTitle => "면접 질문에 답하며 쓴 글";

        public override string PortfolioCount(int count) => $"모두 {count}개의 답이에요.";

        public override string Title(int count) => $"✍️ 내 답 {count}개";

        public override string FoundTitle(int count) => $"🔎 찾은 답 {count}개";

        public override string NothingFound(string typed) =>
            $"‘{typed}’에 맞는 답을 찾지 못했어요. 낱말을 줄이거나 바꿔서 다시 찾아 보세요. 그냥 `/answers`를 보내면 모두 볼 수 있어요.";

        public override string Page(int number, int count) => $"{number} / {count}쪽";

        public override string Searched(int count) => $"최근 답 {count}개에서 찾았어요.";

        public override string Exported(int count, int all) => count == all
            ? $"📄 답 **{count}개**를 주제별로 모았어요. 나만 받을 수 있는 파일이에요."
            : $"📄 답 {all}개 가운데 최근 **{count}개**를 주제별로 모았어요. 나만 받을 수 있는 파일이에요.";
    }

    private sealed class English : OwnAnswersTexts
    {
        public override string NothingYet => "You have no answers yet. Answer today's question with `/question today`, or practise with `/question random`.";

        public override string NotFound => "I could not find that answer. Please open the list again with `/answers`.";

        public override string QuestionGone => "A question that is gone";

        public override string Practice => "practice";

        public override string EarlierPractice => "You practised this question again later; this is the earlier answer.";

        public override string OpenPlaceholder => "Choose an answer to reread";

        public override string Previous => "Back";

        public override string Next => "Next";

        public override string Export => "Export as Markdown";

        public override string PortfolioTitle => "My answers to interview questions";

        public override string PortfolioCount(int count) => count == 1 ? "One answer." : $"{count} answers.";

        public override string Title(int count) => count == 1 ? "✍️ Your answer" : $"✍️ Your {count} answers";

        public override string FoundTitle(int count) => count == 1 ? "🔎 One answer found" : $"🔎 {count} answers found";

        public override string NothingFound(string typed) =>
            $"None of your answers fits “{typed}”. Try fewer or other words; plain `/answers` shows them all.";

        public override string Page(int number, int count) => $"Page {number} of {count}";

        public override string Searched(int count) => $"Found among your latest {count} answers.";

        public override string Exported(int count, int all) => count == all
            ? $"📄 **{count} {(count == 1 ? "answer" : "answers")}**, by topic. Only you can see this file."
            : $"📄 Your latest **{count}** of {all} answers, by topic. Only you can see this file.";
    }
}
