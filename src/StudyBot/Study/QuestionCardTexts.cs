using StudyBot.Content;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>What stands on a question, and on the buttons below it.</summary>
internal abstract class QuestionCardTexts
{
    public static Bilingual<QuestionCardTexts> Both { get; } = new(new Korean(), new English());

    public abstract string HowItWorks { get; }

    public abstract string Answer { get; }

    public abstract string EditAnswer { get; }

    /// <summary>On practice of an earlier day.</summary>
    public abstract string AnswerAnew { get; }

    public abstract string Hint { get; }

    public abstract string ModelAnswer { get; }

    /// <summary>Other members' answers.</summary>
    public abstract string Others { get; }

    public abstract string PracticeTitle { get; }

    public abstract string HowPracticeWorks { get; }

    public abstract string Title(string date);

    /// <param name="name">In a footer, where nothing needs to be escaped.</param>
    public abstract string SuggestedBy(string name);

    public abstract string Level(QuestionLevel level);

    private sealed class Korean : QuestionCardTexts
    {
        public override string HowItWorks => "답을 남기면 그날 공부한 것으로 기록돼요. 모범 답안은 답한 뒤에 열려요.";

        public override string Answer => "답하기";

        public override string EditAnswer => "답 고치기";

        public override string AnswerAnew => "다시 답하기";

        public override string Hint => "힌트";

        public override string ModelAnswer => "모범 답안";

        public override string Others => "다른 사람의 답";

        public override string PracticeTitle => "연습 질문";

        public override string HowPracticeWorks => "나만 보는 연습이에요. 답을 남기면 오늘 공부한 것으로 기록돼요.";

        public override string Title(string date) => $"오늘의 질문 · {date}";

        public override string SuggestedBy(string name) => $"제안: {name}";

        public override string Level(QuestionLevel level) => ItemWords.Name(level).Korean;
    }

    private sealed class English : QuestionCardTexts
    {
        public override string HowItWorks => "Your answer counts as studying that day. The model answer opens once you have answered.";

        public override string Answer => "Answer";

        public override string EditAnswer => "Edit answer";

        public override string AnswerAnew => "Answer again";

        public override string Hint => "Hint";

        public override string ModelAnswer => "Model answer";

        public override string Others => "Others' answers";

        public override string PracticeTitle => "Practice question";

        public override string HowPracticeWorks => "Practice that only you see. An answer counts as studying today.";

        public override string Title(string date) => $"Question of the day · {date}";

        public override string SuggestedBy(string name) => $"Suggested by {name}";

        public override string Level(QuestionLevel level) => ItemWords.Name(level).English;
    }
}
