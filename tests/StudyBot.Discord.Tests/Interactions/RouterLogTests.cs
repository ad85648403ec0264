namespace StudyBot.Discord.Tests.Interactions;

/// <summary>An interaction's id is on every line that is logged on its way, whoever logs it.</summary>
public sealed class RouterLogTests
{
    [Fact]
    public async Task A_line_of_the_router_and_one_of_the_wire_bear_the_same_id()
    {
        using var router = new RouterHarness();
        router.WithCommand((_, _) => throw new InvalidOperationException("broken by the test"));
        var tries = 0;
        router.Transport.Otherwise = _ => new HttpResponseMessage(
            ++tries == 1 ? System.Net.HttpStatusCode.InternalServerError : System.Net.HttpStatusCode.NoContent);

        router.Command(id: 4711);
        await router.Clock.UntilTimerAsync(remaining => remaining <= TimeSpan.FromMilliseconds(200));
        router.Clock.Advance(TimeSpan.FromMilliseconds(200));
        await router.Router.DrainAsync(TimeSpan.FromSeconds(1));

        Assert.Contains(router.ScopedLogs, line => line.StartsWith("[interaction 4711] Error: Incident", StringComparison.Ordinal));
        Assert.Contains(router.ScopedLogs, line => line.StartsWith("[interaction 4711] Warning: POST", StringComparison.Ordinal));
    }
}
