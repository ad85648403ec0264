using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RouterDirectMessageTests : IDisposable
{
    private static readonly ValueTask<InteractionResponse> Pong = new(Reply.Private("pong"));

    private readonly RouterHarness _harness = new() { InGuild = false };

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_command_that_needs_a_guild_says_so_in_direct_messages()
    {
        var handled = false;
        _harness.WithCommand((_, _) =>
        {
            handled = true;
            return Pong;
        }).Command();

        var sent = await _harness.Transport.NextAsync();

        Assert.Contains("only in a server", sent.Body, StringComparison.Ordinal);
        Assert.Contains("\"flags\":64", sent.Body, StringComparison.Ordinal);
        Assert.False(handled);
        Assert.DoesNotContain(_harness.Logs, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_button_and_a_form_that_need_a_guild_say_so_in_direct_messages()
    {
        _harness.With(new TestComponent("a:press", Deferral.Private, (_, _) => throw new OnlyInGuildException()));
        _harness.With(new TestModal("a:form", Deferral.Private, (_, _) => throw new OnlyInGuildException()));

        _harness.Press("a:press");
        var pressed = await _harness.Transport.NextAsync();
        _harness.Submit("a:form", fromButton: false, "written");
        var sent = await _harness.Transport.NextAsync();

        Assert.All([pressed, sent], answer => Assert.Contains("only in a server", answer.Body, StringComparison.Ordinal));
        Assert.DoesNotContain(_harness.Logs, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_for_direct_messages_is_handled_there()
    {
        _harness.With(new TestCommand(Spec.Of("ping") with { InDirectMessages = true }, (_, _) => Pong)).Command();

        Assert.Contains("pong", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "[]")]
    [InlineData(true, """[{"name":"a","value":"v"}]""")]
    public async Task Only_a_command_for_direct_messages_suggests_there(bool inDirectMessages, string choices)
    {
        Autocomplete suggest = (_, _) => new([new CommandChoice(new LocalizedText("a"), "v")]);
        var option = new CommandOption(CommandOptionType.String, "topic", new LocalizedText("Topic")) { Autocomplete = suggest };
        _harness.With(new TestCommand(
            Spec.Of("advice") with { InDirectMessages = inDirectMessages, Options = [option] }, (_, _) => Pong));

        _harness.Type("advice", "topic");

        Assert.Contains($"\"choices\":{choices}", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
    }
}
