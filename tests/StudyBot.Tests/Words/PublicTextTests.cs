using StudyBot.Words;

namespace StudyBot.Tests.Words;

public sealed class PublicTextTests
{
    [Theory]
    [InlineData("`O(n)`이고 **정렬**해요.\n```py\nx < y\n```", "`O(n)`이고 **정렬**해요.\n```py\nx < y\n```")]
    [InlineData("<@1> <@!2> <@&3> <#4> @everyone <:e:5> <t:6>", "@멤버 @멤버 @역할 #채널 @everyone <:e:5> <t:6>")]
    [InlineData("보세요 https://discord.gg/a-B_c1 끝", "보세요 (초대 링크) 끝")]
    [InlineData("DISCORD.GG/ABC discordapp.com/invite/x www.discord.com/invite/y dsc.gg/z", "(초대 링크) (초대 링크) (초대 링크) (초대 링크)")]
    [InlineData("[공지](https://discord.com/invite/abc)", "공지 (초대 링크)")]
    [InlineData("[글](discord.gg/abc) [글](<https://discord.gg/abc>) [문서](https://example.org) <https://discord.gg/x>", "글 (초대 링크) 글 (초대 링크) [문서](https://example.org) (초대 링크)")]
    [InlineData("disc\u200Bord.gg\u2060/abc <\u200B@1>", "(초대 링크) @멤버")]
    [InlineData("discord.gg 서버와 https://discord.com/developers/docs", "discord.gg 서버와 https://discord.com/developers/docs")]
    [InlineData("가\u200D나 👩\u200D💻 ❤\uFE0F\u200D🔥 \u3164\u202E끝\t탭", "가나 👩\u200D💻 ❤\uFE0F\u200D🔥 끝\t탭")]
    public void What_reaches_out_of_it_does_not(string written, string expected) => Assert.Equal(expected, PublicText.Of(written, Language.Korean));

    [Fact]
    public void In_english_it_speaks_english() =>
        Assert.Equal("a (invite link) @member @role #channel", PublicText.Of("[a](discord.gg/x) <@1> <@&2> <#3>", Language.English));
}
