using StudyBot.Words;

namespace StudyBot.Features.Answers.Practice;

internal abstract class PracticeTexts
{
    public static Bilingual<PracticeTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Another { get; }

    public abstract string NothingToPractise { get; }

    public abstract string UnknownTopic(string typed);

    public abstract string NothingFound(string typed);

    private sealed class Korean : PracticeTexts
    {
        public override string Another => "다른 질문";

        public override string NothingToPractise => "여기에는 연습할 질문이 없어요. 다른 주제를 고르거나 `/question today`로 오늘의 질문을 열어 주세요.";

        public override string UnknownTopic(string typed) => $"‘{typed}’ 주제는 없어요. `topic`에 글자를 적으면 나오는 목록에서 골라 주세요.";

        public override string NothingFound(string typed) =>
            $"‘{typed}’에 맞는 질문을 찾지 못했어요. 낱말을 줄이거나 바꿔 보세요. 무엇이든 좋다면 `/question random`이 골라 드려요.";
    }

    private sealed class English : PracticeTexts
    {
        public override string Another => "Another question";

        public override string NothingToPractise => "There is no question to practise here. Choose another topic, or open today's with `/question today`.";

        public override string UnknownTopic(string typed) => $"There is no topic “{typed}”. Type into `topic` and pick one from the list.";

        public override string NothingFound(string typed) =>
            $"No question fits “{typed}”. Try fewer or other words; if anything will do, `/question random` picks one.";
    }
}
