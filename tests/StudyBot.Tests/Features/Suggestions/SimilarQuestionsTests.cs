using StudyBot.Content;
using StudyBot.Features.Suggestions;

namespace StudyBot.Tests.Features.Suggestions;

public sealed class SimilarQuestionsTests
{
    private static readonly IReadOnlyList<Question> All = Content.RealContent.Library.Questions;

    [Theory]
    [InlineData("편향-분산 트레이드오프에 대해 설명해 주세요", "ml-bias-variance")]
    [InlineData("프로세스와 스레드의 차이는 무엇인가요?", "os-process-and-thread")]
    [InlineData("TCP와 UDP의 차이를 설명해 주세요", "net-tcp-or-udp-for-voice")]
    [InlineData("프로\u200B세스와 스레\u200B드의 차\u200B이는 무엇인가요?", "os-process-and-thread")]
    public void A_question_in_other_words_is_found(string prompt, string id) => Assert.Equal(id, SimilarQuestions.Nearest(All, prompt)?.Id);

    [Theory]
    [InlineData("리액트에서 가상 돔을 쓰는 이유는?")]
    [InlineData("OAuth 2.0의 인증 과정을 설명해 주세요")]
    [InlineData("깃에서 리베이스와 머지의 차이를 설명해 주세요")]
    [InlineData("What did you dislike about our product?")]
    [InlineData("Why does React use a virtual DOM?")]
    [InlineData("…?!")]
    [InlineData("```python\ndef a(xs):\n    pass\n```")]
    public void A_new_question_is_not_taken_for_another(string prompt) => Assert.Null(SimilarQuestions.Nearest(All, prompt)?.Id);

    [Fact]
    public void Every_built_in_question_is_most_like_itself() => Assert.All(All.Where((_, index) => index % 20 == 0), question =>
    {
        Assert.Equal(question.Id, SimilarQuestions.Nearest(All, question.Text.Korean.Prompt)!.Id);
        Assert.Equal(question.Id, SimilarQuestions.Nearest(All, question.Text.English.Prompt)!.Id);
    });

    [Fact]
    public void An_empty_library_has_nothing_similar() => Assert.Null(SimilarQuestions.Nearest([], "질문인가요?"));
}
