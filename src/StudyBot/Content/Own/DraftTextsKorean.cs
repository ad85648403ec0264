using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Own;

internal sealed class DraftTextsKorean : DraftTexts
{
    public override string NoLanguage => "한국어도 영어도 비어 있어요.";

    public override string WriteOneLanguage => "둘 중 한 언어를 채워 주세요.";

    public override string Missing => "비어 있어요.";

    public override string WriteOne => "한 줄에 하나씩, 적어도 하나 적어 주세요.";

    public override string Duplicate(string id) => $"같은 내용이 이미 있어요 (`{id}`).";

    public override string EditThatOne(string id) => $"`/content edit item:{id}`로 그 항목을 고쳐 주세요.";

    public override string TwiceHere => "같은 내용이 두 번 들어 있어요.";

    public override string LeaveOneOut => "하나만 남겨 주세요.";

    public override string Full(int most) => $"서버마다 {most}개까지 담을 수 있어요.";

    public override string MakeRoom => "새로 넣는 대신 있는 항목을 고쳐 주세요.";

    public override string NoSuchItem(string id) => $"`{id}`{EunNeun(id)} 이 서버에 없는 항목이에요.";

    public override string LeaveIdEmpty => "새 항목이면 id를 비워 주세요.";

    public override string OtherKind(string id) => $"`{id}`{EunNeun(id)} 종류가 다른 항목이에요.";

    public override string ChangedMeanwhile => "그사이 다른 분이 이 항목을 고쳤어요.";

    public override string LookAgain => "지금 내용을 확인하고 다시 보내 주세요.";

    public override string Unknown(string written) =>
        written.Length == 0 ? "비어 있어요." : $"‘{written}’{EunNeun(written)} 쓸 수 없는 값이에요.";

    public override string UseOneOf(string words) => $"이 중에서 골라 주세요: {words}.";

    public override string SeeTopics => "쓸 수 있는 주제는 `/content template`에 모두 나와요.";

    public override string Nearest(string topics) => $"혹시 이 주제인가요? {topics}.";

    public override string TooMany(int count) => $"{count}개예요.";

    public override string LeaveAtMost(int most) => $"{most}개까지만 남겨 주세요.";

    public override string Name(DraftField field) => field switch
    {
        DraftField.Item => "항목",
        DraftField.Topic => "주제",
        DraftField.Level => "난이도",
        DraftField.Type => "유형",
        DraftField.Stage => "단계",
        DraftField.Prompt => "질문",
        DraftField.Hint => "힌트",
        DraftField.KeyPoints => "핵심",
        DraftField.Answer => "모범 답안",
        DraftField.FollowUps => "이어질 질문",
        DraftField.Title => "제목",
        DraftField.Body => "본문",
        DraftField.Task => "이번 주에 해볼 일",
        _ => "출처",
    };

    public override string Name(Language language) => language == Language.Korean ? "한국어" : "영어";

    public override string Place(DraftProblem problem) =>
        $"{Name(problem.Field)}{(problem.Entry is { } entry ? $" {entry}번" : "")}{(problem.Language is { } language ? $" ({Name(language)})" : "")}";

    protected override string OtherLanguage(string places) => $"다른 언어로 쓴 것 같은 글이 있어요: {places}. 일부러 그렇게 썼다면 그대로 두어도 돼요.";

    public override string Sentence(TextMistake mistake) => mistake.Fault switch
    {
        TextFault.Empty => "비어 있어요.",
        TextFault.TooShort => $"{mistake.Length}자라서 조금 짧아요.",
        TextFault.TooLong => $"{mistake.Length}자예요. {mistake.Longest}자까지 쓸 수 있어요.",
        TextFault.OuterSpace => "앞이나 뒤에 빈칸이 있어요.",
        TextFault.Control => "눈에 보이지 않는 제어 문자가 들어 있어요.",
        TextFault.LineBreak => "한 줄이어야 해요.",
        TextFault.Mention => $"`{mistake.Found}`처럼 사람이나 채널을 부르는 글자가 들어 있어요.",
        TextFault.Invite => "Discord 초대 주소가 들어 있어요.",
        _ => "열린 코드 블록(```)이 닫히지 않았어요.",
    };

    public override string Fix(TextMistake mistake) => mistake.Fault switch
    {
        TextFault.Empty => "내용을 적어 주세요.",
        TextFault.TooShort => $"{mistake.Shortest}자 이상 적어 주세요.",
        TextFault.TooLong => $"{mistake.Length - mistake.Longest}자를 줄여 주세요.",
        TextFault.OuterSpace => "빈칸을 지워 주세요.",
        TextFault.Control => "그 부분을 지우고 다시 적어 주세요.",
        TextFault.LineBreak => "줄바꿈을 지워 주세요.",
        TextFault.Mention => "부르는 글자를 빼고 이름만 적어 주세요.",
        TextFault.Invite => "초대 주소를 빼 주세요.",
        _ => "끝에 ```를 넣어 닫아 주세요.",
    };

    private static string EunNeun(string word) => Josa.EunNeun(word)[word.Length..];
}
