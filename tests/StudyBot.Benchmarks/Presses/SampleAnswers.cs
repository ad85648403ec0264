namespace StudyBot.Benchmarks.Presses;

/// <summary>Answers as long as members write them: 60 to 520 characters, 290 on average.</summary>
internal static class SampleAnswers
{
    private const int Count = 64;

    private static readonly string[] Sentences =
    [
        "편향은 모델이 단순해서, 분산은 데이터에 너무 맞춰서 생기는 오차예요.",
        "먼저 문제를 다시 말하고, 어떤 지표로 성공을 볼지 정한 다음에 데이터를 살펴봤어요.",
        "검증 데이터가 학습 데이터와 같은 사람에게서 나오지 않도록 사람 단위로 나눴어요.",
        "정규화를 세게 하면 분산은 줄지만 편향이 커지니 검증 점수를 보고 정해요.",
        "라벨을 붙인 두 사람의 일치도가 0.71이어서 기준을 고치고 200건을 다시 붙였어요.",
        "I would start from the problem, name the trade-off, and say how I would measure it.",
        "배포한 뒤에는 입력 분포가 바뀌는지 매주 보고, 바뀌면 다시 학습해요.",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Enumerable.Range(0, Count).Select(Make)];

    private static string Make(int number) => string.Join(
        ' ', Enumerable.Range(0, 1 + (number * 5 % 12)).Select(place => Sentences[(number + place) % Sentences.Length]));
}
