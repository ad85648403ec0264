using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests.Client;

public sealed class FormTests
{
    private static readonly Modal Form = new(
        CustomId.Of("ask:send", "7"), "질문하기",
        new TextDisplay("**주제**를 고르고 적어 주세요."),
        new SelectInput("topic", "주제", [new("SQL", "sql", Default: true), new("알고리즘", "algo", "자료 구조도")]) { Description = "하나만" },
        new SelectInput("tags", "태그", [new("쉬움", "easy"), new("면접", "interview"), new("기타", "other")]) { Required = false, MaxValues = 2 },
        new TextInput("text", "질문") { Paragraph = true, MaxLength = 100 });

    [Theory]
    [InlineData("인덱스가 뭐예요?", "sql [] 인덱스가 뭐예요?")]
    [InlineData("topic:알고리즘 tags:쉬움, 면접 text:왜 O(n log n): 인가요?", "algo [easy interview] 왜 O(n log n): 인가요?")]
    [InlineData("text:한 줄\\n두 줄 topic:sql", "sql [] 한 줄\n두 줄")]
    public async Task A_form_with_selects_goes_out_and_comes_back(string line, string expected)
    {
        await using var scene = await StartAsync();

        var opened = await scene.Mina.RunAsync("/ask");
        var sent = await scene.Mina.SubmitModalAsync(TerminalForm.Fields(opened.Modal!, line));

        Assert.Equal(expected, sent.Message!.Content);
    }

    [Theory]
    [InlineData("topic:요리 text:x")]
    [InlineData("tags:쉬움, 면접, 기타 text:x")]
    [InlineData("topic:SQL")]
    public async Task What_Discord_would_not_let_go_stays(string line)
    {
        await using var scene = await StartAsync();
        var opened = await scene.Mina.RunAsync("/ask");

        var refused = await scene.Mina.SubmitModalAsync(TerminalForm.Fields(opened.Modal!, line));

        Assert.Equal(InteractionStatus.NotSent, refused.Status);
        Assert.NotNull(scene.Mina.Modal);
    }

    [Fact]
    public async Task A_terminal_shows_the_form_and_how_to_fill_it_in()
    {
        await using var scene = await StartAsync();
        var form = (await scene.Mina.RunAsync("/ask")).Modal!;

        Assert.Equal(
            ["**주제**를 고르고 적어 주세요.", "주제 (topic): SQL · 알고리즘", "태그 (tags, optional): 쉬움 · 면접 · 기타", "질문 (text)"],
            TerminalForm.Lines(form));
        Assert.Equal("submit topic:SQL tags:쉬움 text:…", TerminalForm.HowTo(form));
    }

    private static Task<ClientScene> StartAsync() => ClientScene.StartAsync(
        new Command(
            new CommandSpec("ask", new LocalizedText("Asks")) { Deferral = Deferral.None },
            (_, _) => ValueTask.FromResult<InteractionResponse>(new ShowModal(Form))),
        new Sent());

    private sealed class Sent : IModalHandler
    {
        public string Route => "ask:send";

        public Deferral Deferral => Deferral.Private;

        public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
            ValueTask.FromResult<InteractionResponse>(Reply.Private(
                $"{interaction.Value("topic")} [{string.Join(' ', interaction.Values["tags"])}] {interaction.Fields["text"]}"));
    }
}
