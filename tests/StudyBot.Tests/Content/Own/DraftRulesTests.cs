using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Tests.Content.Own;

public sealed class DraftRulesTests
{
    private static readonly QuestionTextDraft Short = new() { Prompt = "왜 쓰나요?", KeyPoints = ["이유 하나"], Answer = "읽기 쉬우니까 써요." };

    [Fact]
    public void A_short_question_in_one_language_is_enough_and_both_readers_see_it()
    {
        var entry = Check(Short).Entry;

        Assert.Equal(new QuestionText("왜 쓰나요?", "", entry!.Korean!.KeyPoints, "읽기 쉬우니까 써요.", entry.Korean.FollowUps), entry.Text.English);
        Assert.Null(entry.English);
    }

    [Fact]
    public void Topics_levels_and_types_may_be_written_as_people_write_them()
    {
        var entry = QuestionRules.Check(
            new QuestionDraft { Topic = " 파이썬", Level = "Basic", Type = "CODING", Korean = Short }, RealContent.Library).Entry;

        Assert.Equal(("python", QuestionLevel.Basic, QuestionKind.Coding), (entry!.TopicId, entry.Level, entry.Type));
    }

    [Fact]
    public void Half_a_language_is_a_mistake_and_an_empty_one_is_none()
    {
        var half = QuestionRules.Check(Draft(Short) with { English = new QuestionTextDraft { Hint = "Think." } }, RealContent.Library);
        var empty = QuestionRules.Check(Draft(Short) with { English = new QuestionTextDraft { Prompt = " ", KeyPoints = [""] } }, RealContent.Library);
        var none = QuestionRules.Check(Draft(new QuestionTextDraft()), RealContent.Library);

        Assert.Equal(
            ["Question (English): It is empty.", "Key points (English): It is empty.", "Model answer (English): It is empty."],
            half.Problems.Select(problem => $"{problem.Place(Language.English)}: {problem.Sentence.English}"));
        Assert.NotNull(empty.Entry);
        Assert.Equal("**항목** · 한국어도 영어도 비어 있어요. 둘 중 한 언어를 채워 주세요.", Assert.Single(none.Problems).Line(Language.Korean));
    }

    [Theory]
    [InlineData("<@123> 님께 물어보세요", "사람이나 채널을 부르는")]
    [InlineData("@everyone 답해 주세요", "사람이나 채널을 부르는")]
    [InlineData("@\u200beveryone 답해 주세요", "사람이나 채널을 부르는")]
    [InlineData("<#123> 채널을 보세요", "사람이나 채널을 부르는")]
    [InlineData("https://Discord.gg/abc 로 오세요", "초대 주소")]
    [InlineData("[여기](https://discord.com/invite/abc)", "초대 주소")]
    [InlineData("```python\nprint(1)", "닫히지 않았어요")]
    [InlineData("거꾸로 \u202e 읽어요", "제어 문자")]
    [InlineData("종 \u0007 소리", "제어 문자")]
    [InlineData("반쪽 \ud83d 글자", "제어 문자")]
    [InlineData("\u200b\u3164 \u2060", "비어 있어요")]
    public void Hostile_text_is_refused_with_a_fix(string prompt, string sentence)
    {
        var problem = Assert.Single(Check(Short with { Prompt = prompt }).Problems);

        Assert.Equal(DraftField.Prompt, problem.Field);
        Assert.Contains(sentence, problem.Sentence.Korean, StringComparison.Ordinal);
        Assert.All([problem.Fix.Korean, problem.Fix.English, problem.Sentence.English], words => Assert.EndsWith(".", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_is_told_at_once_each_with_its_place()
    {
        var check = QuestionRules.Check(
            new QuestionDraft
            {
                Topic = "요리 `*`",
                Level = "",
                Type = "riddle",
                Korean = Short with { Hint = new string('가', 301), KeyPoints = ["하나", new string('나', 91)], Answer = "짧음", FollowUps = ["1", "2", "3", "4", "5"] },
            },
            RealContent.Library);

        Assert.Null(check.Entry);
        Assert.Equal(
            [
                "주제: ‘요리 \\`\\*\\`’는 쓸 수 없는 값이에요.",
                "난이도: 비어 있어요.",
                "유형: ‘riddle’는 쓸 수 없는 값이에요.",
                "힌트 (한국어): 301자예요. 300자까지 쓸 수 있어요.",
                "핵심 2번 (한국어): 91자예요. 90자까지 쓸 수 있어요.",
                "모범 답안 (한국어): 2자라서 조금 짧아요.",
                "이어질 질문 (한국어): 5개예요.",
            ],
            check.Problems.Select(problem => $"{problem.Place(Language.Korean)}: {problem.Sentence.Korean}"));
        Assert.Contains("/content template", check.Problems[0].Fix.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_letter_is_neither_a_question_nor_a_key_point_nor_a_title()
    {
        var question = Check(Short with { Prompt = "?", KeyPoints = ["a"] });
        var advice = AdviceRules.Check(
            new AdviceDraft { Topic = "resume", Stage = "working", English = new AdviceTextDraft { Title = "x", Body = "Write one line about every meeting you have." } },
            RealContent.Library);

        Assert.Equal(
            ["**질문 (한국어)** · 1자라서 조금 짧아요. 5자 이상 적어 주세요.", "**핵심 1번 (한국어)** · 1자라서 조금 짧아요. 2자 이상 적어 주세요."],
            question.Problems.Select(problem => problem.Line(Language.Korean)));
        Assert.Equal("**Title (English)** · It has only 1 character. Write 2 or more.", Assert.Single(advice.Problems).Line(Language.English));
    }

    [Fact]
    public void Lists_are_read_line_by_line_without_bullets() =>
        Assert.Equal(["하나", "둘", "셋"], QuestionTextDraft.Lines("- 하나\r\n\n• 둘 \n  * 셋"));

    private static QuestionDraft Draft(QuestionTextDraft korean) =>
        new() { Topic = "python", Level = "basic", Type = "concept", Korean = korean };

    private static CheckedDraft<QuestionEntry> Check(QuestionTextDraft korean) => QuestionRules.Check(Draft(korean), RealContent.Library);
}
