using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.Tests.World.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("questions.csv", "questions.csv", null)]
    [InlineData("my notes (2).md", "my_notes_2.md", "my notes (2)")]
    [InlineData("질문.csv", "unknown.csv", "질문")]
    [InlineData("질문 bank.csv", "bank.csv", "질문 bank")]
    [InlineData("_hidden.txt", "hidden.txt", "_hidden")]
    [InlineData("../../etc/passwd", "etc_passwd", "passwd")]
    [InlineData("a\r\nb.txt", "ab.txt", "a\r\nb")]
    [InlineData("Makefile", "Makefile", null)]
    public void A_name_is_cleansed_as_Discord_does_and_kept_as_the_title(string name, string cleansed, string? title) =>
        Assert.Equal((cleansed, title), (FileNames.Cleanse(name), FileNames.TitleOf(name)));

    [Theory]
    [InlineData("a.csv", null, "text/csv; charset=utf-8")]
    [InlineData("a.yml", "application/octet-stream", "application/x-yaml; charset=utf-8")]
    [InlineData("a.PNG", "", "image/png")]
    [InlineData("a.csv", "text/plain; charset=euc-kr", "text/plain; charset=euc-kr")]
    [InlineData("a", null, "application/octet-stream")]
    public void The_media_type_is_the_senders_or_the_extensions(string name, string? said, string type) =>
        Assert.Equal(type, ContentTypes.Of(name, said));
}
