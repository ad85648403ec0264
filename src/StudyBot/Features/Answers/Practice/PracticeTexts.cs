using StudyBot.Words;

namespace StudyBot.Features.Answers.Practice;

internal abstract class PracticeTexts
{
    public static Bilingual<PracticeTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Another { get; }

    public abstract string NothingToPractise { get; }

    /// <summary>Over the menu of what was found; at most 150 characters.</summary>
    public abstract string OthersFound { get; }

    public abstract string NotThereAnyMore { get; }

    public abstract string UnknownTopic(string typed);

    /// <param name="name">Of a topic that the server does not ask about.</param>
    public abstract string TopicIsOff(string name);

    public abstract string NothingFound(string typed);

    public abstract string UnknownId(string typed);

    /// <param name="typed">Words, escaped.</param>
    /// <param name="count">How many questions hold them; 1 or more.</param>
    public abstract string FoundByWords(string typed, int count);

    private sealed class Korean : PracticeTexts
    {
        public override string Another => "다른 질문";

        public override string NothingToPractise => "여기에는 연습할 질문이 없어요. 다른 주제를 고르거나 `/question today`로 오늘의 질문을 열어 주세요.";

        public override string OthersFound => "다른 질문 고르기";

        public override string NotThereAnyMore => "이제 없는 질문이에요. 다른 질문을 골라 주세요.";

        public override string UnknownTopic(string typed) => $"‘{typed}’ 주제는 없어요. `topic`에 글자를 적으면 나오는 목록에서 골라 주세요.";

        public override string NothingFound(string typed) =>
            $"‘{typed}’에 맞는 질문을 찾지 못했어요. 낱말을 줄이거나 바꿔 보세요. 무엇이든 좋다면 `/question random`이 골라 드려요.";

        public override string TopicIsOff(string name) => $"‘{name}’ 주제는 우리 서버에서 꺼 두었어요. `topic`에 글자를 적으면 나오는 목록에서 다른 주제를 골라 주세요.";

        public override string UnknownId(string typed) =>
            $"id가 ‘{typed}’인 질문은 없어요 (내려간 질문일 수 있어요). `question`에 낱말을 적으면 나오는 목록에서 골라 주세요.";

        public override string FoundByWords(string typed, int count) => count == 1
            ? $"🔎 ‘{typed}’{EuroRo(typed)} 찾은 질문이에요."
            : $"🔎 ‘{typed}’{EuroRo(typed)} 찾은 질문 {count}개 가운데 가장 잘 맞는 질문이에요.";

        private static string EuroRo(string typed) => Josa.EuroRo(typed)[typed.Length..];
    }

    private sealed class English : PracticeTexts
    {
        public override string Another => "Another question";

        public override string NothingToPractise => "There is no question to practise here. Choose another topic, or open today's with `/question today`.";

        public override string OthersFound => "Choose another of them";

        public override string NotThereAnyMore => "That question is no longer there. Please choose another one.";

        public override string UnknownTopic(string typed) => $"There is no topic “{typed}”. Type into `topic` and pick one from the list.";

        public override string NothingFound(string typed) =>
            $"No question fits “{typed}”. Try fewer or other words; if anything will do, `/question random` picks one.";

        public override string TopicIsOff(string name) => $"The topic “{name}” is switched off in this server. Type into `topic` and pick another one from the list.";

        public override string UnknownId(string typed) =>
            $"There is no question with the id “{typed}”; it may have been retired. Type a word into `question` and pick one from the list.";

        public override string FoundByWords(string typed, int count) => count == 1
            ? $"🔎 Found for “{typed}”."
            : $"🔎 The best of {count} questions found for “{typed}”.";
    }
}
