using StudyBot.LocalDiscord.World;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class ThreadPageTests(Chromium chromium)
{
    [BrowserFact]
    public async Task A_forum_shows_its_posts_with_tags_and_a_locked_one_cannot_be_written_in()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: """[{"name":"ask","description":"a"}]""");
        var forum = scene.World.CreateChannel(scene.World.DefaultGuild, "질문", ChannelType.Forum);
        var tags = scene.World.SetForumTags(forum, isRequired: true, "SQL", "면접");
        var post = await scene.Bot.DoAsync(
            "POST", $"channels/{forum}/threads", $$$"""{"name":"정규화가 뭐예요?","applied_tags":["{{{tags[0]}}}"],"message":{"content":"본문이에요"}}""");
        scene.World.EditThread(ulong.Parse((string)post!["id"]!, null), locked: true);

        await scene.Page.Locator(".channel", new() { HasTextString = "질문" }).First.ClickAsync();
        var row = scene.Page.Locator(".post");
        await Expect(row).ToContainTextAsync("정규화가 뭐예요?");
        await Expect(row.Locator(".post-tag")).ToHaveTextAsync(["SQL"]);
        await Expect(scene.Box).ToBeHiddenAsync();
        await row.ClickAsync();
        await Expect(scene.LastMessage).ToContainTextAsync("본문이에요");
        await Expect(scene.Page.Locator(".composer-forbidden")).ToBeVisibleAsync();
        await Expect(scene.Box).ToBeHiddenAsync();
    }
}
