using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class FilePageTests(Chromium chromium)
{
    private const string Commands = """
        [{"name":"import","description":"Reads a file","description_localizations":{"ko":"파일을 읽어요"},"options":[
           {"type":11,"name":"file","description":"A CSV","name_localizations":{"ko":"파일"},"description_localizations":{"ko":"CSV 파일"},"required":true},
           {"type":3,"name":"note","description":"n"}]},
         {"name":"plain","description":"p","options":[{"type":11,"name":"extra","description":"e"}]}]
        """;

    private static readonly FilePayload Csv = new() { Name = "질문.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("질문,난이도\n") };

    [BrowserFact]
    public async Task A_file_is_chosen_and_sent_with_the_keyboard()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);

        // Listened for long before the key: the browser needs a moment to hand choosers over.
        var opened = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Page.FileChooser += (_, chooser) => opened.TrySetResult(chooser);
        await scene.TypeAsync("/import ");
        await Expect(scene.Page.Locator(".pill-file")).ToBeFocusedAsync();
        await scene.PressAsync("Enter");
        await (await opened.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System)).SetFilesAsync(Csv);
        await Expect(scene.Page.Locator(".file-pill")).ToContainTextAsync("질문.csv");
        await Expect(scene.Page.Locator(".file-pill")).ToContainTextAsync("17 B");
        await Expect(scene.Page.Locator(".command-tail")).ToBeFocusedAsync();
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"읽었어요"}}""");
        await scene.PressAsync("Enter");
        var data = (await answering)["data"]!;

        var file = data["resolved"]!["attachments"]![(string)data["options"]![0]!["value"]!]!;
        Assert.Equal(("질문", 17, "text/csv; charset=utf-8"), ((string)file["title"]!, (int)file["size"]!, (string)file["content_type"]!));
        Assert.Equal("질문,난이도\n", await scene.Bot.Http.GetStringAsync(new Uri((string)file["url"]!)));
        await Expect(scene.LastMessage).ToContainTextAsync("읽었어요");
    }

    [BrowserFact]
    public async Task A_file_can_be_taken_back_and_without_one_nothing_is_sent()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);
        await scene.TypeAsync("/import ");
        await scene.Page.Locator(".file-pill input").SetInputFilesAsync(Csv);

        await scene.PressAsync("ArrowLeft");
        await Expect(scene.Page.Locator(".pill-file")).ToBeFocusedAsync();
        await scene.PressAsync("Backspace");
        await Expect(scene.Page.Locator(".file-pill")).ToContainTextAsync("끌어다 놓거나");
        await scene.PressAsync("Tab");
        await scene.PressAsync("Enter");
        await Expect(scene.Page.Locator(".composer-error")).ToContainTextAsync("필수");
        await scene.PressAsync("Escape");
        await Expect(scene.Box).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_dropped_file_finds_the_option_that_waits_for_one()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);

        await DropAsync(scene, "a.txt", 3);
        await Expect(scene.Page.Locator(".note")).ToContainTextAsync("명령어를 고른 다음");
        await scene.TypeAsync("/plain ");
        await Expect(scene.Page.Locator(".command-name")).ToHaveTextAsync("/plain");
        await DropAsync(scene, "a.txt", 3);
        await Expect(scene.Page.Locator(".file-pill")).ToContainTextAsync("a.txt");

        await DropAsync(scene, "big.bin", 10 * 1024 * 1024 + 1);
        await Expect(scene.Page.Locator(".composer-error")).ToContainTextAsync("big.bin");
        await Expect(scene.Page.Locator(".file-pill")).ToContainTextAsync("a.txt");
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"네"}}""");
        await scene.PressAsync("Enter");
        Assert.Single((await answering)["data"]!["resolved"]!["attachments"]!.AsObject());
    }

    [BrowserFact]
    public async Task Files_of_a_reply_are_saved_and_pictures_are_seen()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);
        var running = scene.Mina.RunAsync("/plain");
        var interaction = await scene.Bot.Line.NextEventAsync("INTERACTION_CREATE");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":4,"data":{"flags":64,"content":"내보냈어요","attachments":[{"id":0,"filename":"내 기록.md","description":"마크다운"},{"id":1,"filename":"chart.png","description":"그래프"}]}}""", Encoding.UTF8, "application/json"), "payload_json" },
            { new ByteArrayContent("# 기록\n"u8.ToArray()), "files[0]", "a.md" },
            { new ByteArrayContent(Pixel), "files[1]", "chart.png" },
        };
        using var answer = await scene.Bot.Http.PostAsync($"interactions/{interaction["id"]}/{interaction["token"]}/callback", form);
        await running;

        await Expect(scene.LastMessage.Locator(".file")).ToContainTextAsync("내 기록.md");
        await Expect(scene.LastMessage.Locator(".file")).ToContainTextAsync("9 B");
        var download = await scene.Page.RunAndWaitForDownloadAsync(() => scene.LastMessage.GetByText("내 기록.md").ClickAsync());
        Assert.Equal("내 기록.md", download.SuggestedFilename);
        Assert.Equal("# 기록\n", await File.ReadAllTextAsync(await download.PathAsync()));
        var picture = scene.LastMessage.GetByAltText("그래프");
        await Expect(picture).ToBeVisibleAsync();
        Assert.Equal(1, await picture.EvaluateAsync<int>("image => image.decode().then(() => image.naturalWidth)"));
        Assert.Empty(scene.Trouble);
    }

    /// <summary>One white pixel.</summary>
    internal static byte[] Pixel => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");

    private static async Task DropAsync(Scene scene, string name, int size)
    {
        var carried = await scene.Page.EvaluateHandleAsync(
            "([name, size]) => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array(size)], name)); return data; }",
            new object[] { name, size });
        await scene.Page.Locator(".composer-frame").DispatchEventAsync("drop", new { dataTransfer = carried });
    }
}
