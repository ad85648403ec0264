using StudyBot.Content;
using StudyBot.Content.Own;

namespace StudyBot.Features.GuildContent.Export;

/// <summary>The examples of a template: right as they are, and in their two rows everything that a file can hold.</summary>
internal static class TemplateItems
{
    private static readonly QuestionEntry[] Questions =
    [
        new(
            "python",
            QuestionLevel.Basic,
            QuestionKind.Concept,
            new(
                "파이썬의 리스트와 튜플은 무엇이 다른가요?",
                "만든 뒤에 바꿀 수 있는지 생각해 보세요.",
                ["리스트는 바꿀 수 있고 튜플은 바꿀 수 없음", "튜플은 딕셔너리의 키가 될 수 있음"],
                "리스트는 만든 뒤에도 원소를 바꿀 수 있고, 튜플은 바꿀 수 없어요. 그래서 튜플은 딕셔너리의 키가 될 수 있어요.",
                ["리스트를 튜플로 바꾸는 비용은 얼마인가요?"]),
            new(
                "How do lists and tuples differ in Python?",
                "Think of what can be changed later.",
                ["A list can be changed, a tuple cannot", "A tuple can be the key of a dictionary"],
                "A list can be changed after it is made, a tuple cannot. That is why a tuple can be the key of a dictionary.",
                ["What does it cost to make a tuple of a list?"])),
        new(
            "behavioral",
            QuestionLevel.Intermediate,
            QuestionKind.Behavioral,
            new(
                "팀 프로젝트에서 의견이 갈렸을 때 어떻게 정했나요?",
                "",
                ["상황과 내 역할", "정한 방법과 그 까닭", "결과에서 배운 점"],
                "모델을 고를 때 의견이 갈려서, 같은 데이터로 하루씩 시험하고 기준을 먼저 정했어요. 결과를 보고 정하니 아무도 서운하지 않았어요.",
                []),
            new(
                "How did your team decide when opinions differed?",
                "",
                ["The situation and your part in it", "How it was decided, and why", "What you learned"],
                "We disagreed about the model, so we agreed on a measure first and gave each a day on the same data. Nobody minded the result.",
                [])),
    ];

    private static readonly AdviceEntry[] Advice =
    [
        new(
            "resume",
            AdviceStage.Preparing,
            new(
                "프로젝트 한 줄은 숫자로 끝내기",
                "‘추천 모델을 만들었어요’보다 ‘추천 모델로 클릭률을 3% 올렸어요’가 훨씬 오래 남아요. 숫자가 없다면 무엇과 비교했는지라도 적어요.",
                "이력서에서 숫자가 없는 줄 하나를 골라 숫자를 넣어 보세요.",
                "2기 수료생 특강"),
            new(
                "End a project line with a number",
                "“Raised the click rate by 3% with a recommendation model” stays in mind; “made a recommendation model” does not. Without a number, say what you compared with.",
                "Pick one line of your résumé that has no number, and give it one.",
                "A talk by last year's graduates")),
        new(
            "projects",
            AdviceStage.Working,
            new(
                "회의가 끝나면 정한 것만 한 줄로",
                "회의록을 길게 쓰면 아무도 읽지 않아요. 정한 것, 맡은 사람, 날짜만 한 줄로 남겨요.",
                "",
                ""),
            new(
                "After a meeting, one line of what was decided",
                "Nobody reads long minutes. Write down what was decided, by whom and until when, in one line.",
                "",
                "")),
    ];

    public static IReadOnlyList<OwnEntry> Of(ItemKind kind) => kind == ItemKind.Question ? Questions : Advice;
}
