using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using Xunit.Abstractions;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class ZLookTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Look()
    {
        using var slice = new Slice();
        foreach (var staff in new[] { TestMember.Organiser, TestMember.Organiser with { Locale = "en-US" } })
        {
            var tag = staff.Locale;
            var open = Form(await slice.Command("content add", staff, ("kind", "question"), ("topic", "python"), ("level", "advanced")));
            Show("bad submit", await slice.Submit(open, staff, ("prompt", $"<@1> {tag} 질문"), ("hint", ""), ("points", "- 하나\n- 둘"), ("answer", "짧음"), ("next", "")));
            var added = await slice.Submit(open, staff, ("prompt", $"{tag} 우리 배포 순서를 설명해 주세요.\n둘째 줄"), ("hint", "거꾸로 생각해 보세요"), ("points", "- 하나\n- -1을 돌려준다"), ("answer", "먼저 시험하고 배포해요."), ("next", "왜요?"));
            Show("added", added);
            Form(await slice.Press(added.Components().OfType<Button>().First().CustomId.Value, staff));
            var advice = Form(await slice.Command("content add", staff, ("kind", "advice"), ("topic", "이력서"), ("language", "en")));
            Show("advice", await slice.Submit(advice, staff, ("title", $"Write it down {tag}"), ("body", "Even one line a day helps you later."), ("task", "Write one line."), ("source", "Alumni talk")));
            Show("list", await slice.Command("content list", staff));
            Show("retire", await slice.Command("content retire", staff, ("item", "own-1")));
            Show("retire builtin", await slice.Command("content retire", staff, ("item", "q/algo-big-o-by-reading")));
            Show("restore", await slice.Command("content restore", staff, ("item", "own-1")));
            Show("topics", await slice.Command("content topics", staff));
            Show("topics off", await slice.Press("content:topics:a:0", staff, "resume", "projects"));
            Show("topics all off", await slice.Press("content:topics:q:0", staff));
            foreach (var choice in await slice.Suggest("content retire", "item", "배포", staff))
                output.WriteLine($"   choice {choice.Name.For("ko")} = {choice.Value}");
            Show("log", await slice.Command("staff log", staff));
        }
    }

    private string Form(InteractionResponse response)
    {
        var modal = Assert.IsType<ShowModal>(response).Modal;
        output.WriteLine($"=== MODAL {modal.CustomId} ({modal.CustomId.Value.Length}) {modal.Title}");
        foreach (var input in modal.Inputs)
            output.WriteLine($"   [{input.Label}] req={input.Required} max={input.MaxLength} ph={input.Placeholder} val={input.Value}");
        return modal.CustomId.Value;
    }

    private void Show(string title, InteractionResponse response)
    {
        output.WriteLine($"=== {title}\n{response.Text()}");
        foreach (var component in response.Components())
            output.WriteLine(component switch { Button b => $"   [{b.Emoji} {b.Label}] {b.CustomId}", StringSelect s => $"   <{s.Placeholder}> {s.CustomId} {s.Options.Count(o => o.Default)}/{s.Options.Count} {s.Options[0].Label}", _ => "?" });
        foreach (var file in response is Reply r ? r.Message.Files : [])
            output.WriteLine($"   file {file.Name}: {System.Text.Encoding.UTF8.GetString(file.Content.Span)}");
    }
}
