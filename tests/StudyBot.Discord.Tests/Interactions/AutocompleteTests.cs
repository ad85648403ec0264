using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class AutocompleteTests : IDisposable
{
    private readonly RouterHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Suggestions_come_from_the_option()
    {
        WithOption((typing, _) => new([new CommandChoice(new LocalizedText($"{typing.Typed}!"), "v")]));

        _harness.Type("advice", "topic");

        Assert.Equal("""{"type":8,"data":{"choices":[{"name":"x!","value":"v"}]}}""", (await _harness.Transport.NextAsync()).Body);
    }

    [Fact]
    public async Task Trouble_becomes_an_empty_list()
    {
        WithOption((_, _) => throw new InvalidOperationException("trouble"));

        _harness.Type("advice", "topic");

        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", (await _harness.Transport.NextAsync()).Body);
        Assert.Contains(_harness.Logs, line => line.Contains("advice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_option_gets_an_empty_list()
    {
        _harness.Type("advice", "topic");

        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", (await _harness.Transport.NextAsync()).Body);
    }

    [Fact]
    public async Task A_suggestion_that_takes_too_long_is_given_up()
    {
        WithOption(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return [];
        });

        _harness.Type("advice", "topic");
        await _harness.Clock.PassAsync(AutocompleteRun.Deadline);

        Assert.Contains("\"choices\":[]", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
    }

    private void WithOption(Autocomplete autocomplete) => _harness.With(new TestCommand(
        Spec.Of("advice") with
        {
            Options = [new CommandOption(CommandOptionType.String, "topic", new LocalizedText("Topic")) { Autocomplete = autocomplete }],
        },
        (_, _) => new(Reply.Private("unused"))));
}
