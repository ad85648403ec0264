using StudyBot.Content;

namespace StudyBot.Tests.Content;

public sealed class PromptLineTests
{
    [Theory]
    [InlineData("정밀도와 재현율은 어떻게 다른가요?", "정밀도와 재현율은 어떻게 다른가요?")]
    [InlineData("이 파일에서 캐시가 깨져요.\n```dockerfile\nCOPY . .\n```\n왜 그런가요?", "이 파일에서 캐시가 깨져요. 왜 그런가요?")]
    [InlineData("**무엇**이 `O(n)`이고 ~~왜~~ ||그런가요||?", "무엇이 O(n)이고 왜 그런가요?")]
    [InlineData("a * b와 snake_case는 그대로", "a * b와 snake_case는 그대로")]
    [InlineData("열린 채 끝나요 ```py\nx = 1", "열린 채 끝나요")]
    [InlineData("```\nselect 1\n```", "select 1")]
    public void It_holds_no_block_and_nothing_that_could_stay_open(string prompt, string expected) => Assert.Equal(expected, PromptLine.Of(prompt));
}
