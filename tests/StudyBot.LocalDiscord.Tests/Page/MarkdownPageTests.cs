namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class MarkdownPageTests(Chromium chromium)
{
    private static readonly (string Text, string Html)[] Samples =
    [
        ("**가** *나* __다__ ~~라~~", "<strong>가</strong> <em>나</em> <u>다</u> <s>라</s>"),
        ("***가나***", "<strong><em>가나</em></strong>"),
        ("**가 *나* 다**", "<strong>가 <em>나</em> 다</strong>"),
        ("_가_ 나_다_라", "<em>가</em> 나_다_라"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("\\*가\\*", "*가*"),
        ("`**가**` ``a`b``", "<code class=\"inline\">**가**</code> <code class=\"inline\">a`b</code>"),
        ("**가", "**가"),
        ("<&>\"'", "&lt;&amp;&gt;\"'"),
        ("# 가\n나", "<h1>가</h1><span class=\"run\">나</span>"),
        ("#가", "#가"),
        ("-# 작게", "<small class=\"subtext\">작게</small>"),
        ("> 가\n> 나\n다", "<blockquote><span class=\"run\">가\n나</span></blockquote><span class=\"run\">다</span>"),
        (">>> 가\n나", "<blockquote><span class=\"run\">가\n나</span></blockquote>"),
        ("- 가\n  - 나\n- 다", "<ul><li>가<ul><li>나</li></ul></li><li>다</li></ul>"),
        ("3. 가\n4. 나", "<ol start=\"3\" style=\"--digits: 1;\"><li>가</li><li>나</li></ol>"),
        ("@everyone", "<span class=\"mention\">@everyone</span>"),
        ("<@999999999999999999>", "<span class=\"mention\">@알 수 없는 사용자</span>"),
    ];

    [BrowserFact]
    public async Task Markdown_becomes_what_discord_makes_of_it()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        foreach (var (text, html) in Samples)
            Assert.Equal(html, Strip(await HtmlAsync(scene, text), html));
    }

    [BrowserFact]
    public async Task Fences_spoilers_links_and_times_keep_what_they_hold()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        Assert.Contains("<code class=\"js\">", await HtmlAsync(scene, "```js\nlet **a**\n```"), StringComparison.Ordinal);
        Assert.Contains("**a**", await HtmlAsync(scene, "```js\nlet **a**\n```"), StringComparison.Ordinal);
        Assert.Contains("aria-label=\"스포일러 보기\"", await HtmlAsync(scene, "||비밀||"), StringComparison.Ordinal);
        var link = await HtmlAsync(scene, "[여기](https://example.com/a_(b)) https://example.com/c.");
        Assert.Contains("href=\"https://example.com/c\"", link, StringComparison.Ordinal);
        Assert.Contains("rel=\"noopener noreferrer nofollow\"", link, StringComparison.Ordinal);
        Assert.DoesNotContain("<a", await HtmlAsync(scene, "[가](javascript:alert(1))"), StringComparison.Ordinal);
        var time = await HtmlAsync(scene, $"<t:{scene.World.Clock.GetUtcNow().ToUnixTimeSeconds() + 7200}:R>");
        Assert.Contains("2시간 후", time, StringComparison.Ordinal);
    }

    private static Task<string> HtmlAsync(Scene scene, string text) =>
        scene.Page.EvaluateAsync<string>("async (text) => (await import('/page/text/render.js')).markdown(text).innerHTML", text);

    // A single line stands in a span of its own, which the short samples leave out.
    private static string Strip(string html, string expected) =>
        expected.Contains("<span class=\"run\">", StringComparison.Ordinal) || !html.StartsWith("<span class=\"run\">", StringComparison.Ordinal)
            ? html
            : html["<span class=\"run\">".Length..^"</span>".Length];
}
