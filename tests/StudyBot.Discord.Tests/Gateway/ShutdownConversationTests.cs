using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class ShutdownConversationTests
{
    [Fact]
    public async Task Stopping_closes_the_session_for_good()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);

        await discord.StopAsync();

        await line.ExpectClosedAsync(1000);
    }

    [Fact]
    public async Task Stopping_waits_two_seconds_for_a_close_that_is_not_answered()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        line.Socket.IgnoresClose = true;
        await line.ExpectStillThereAsync(1);

        discord.RequestStop();
        await line.ExpectClosedAsync(1000);
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(2));

        await discord.StopAsync();
    }

    [Fact]
    public async Task Stopping_between_two_tries_ends_at_once()
    {
        await using var discord = new ScriptedDiscord { GetGatewayBot = _ => throw new HttpRequestException("no route") }.Start();
        await discord.Clock.UntilTimerAsync(_ => discord.Status.Current.State == GatewayState.Waiting);

        await discord.StopAsync();
    }

    [Fact]
    public async Task Stopping_while_connecting_ends_at_once()
    {
        await using var discord = new ScriptedDiscord { ConnectsHang = true }.Start();
        await discord.Clock.UntilTimerAsync(_ => true);

        await discord.StopAsync();
    }

    [Fact]
    public async Task The_service_refuses_new_interactions_lets_running_ones_finish_and_then_closes()
    {
        await using var discord = new ScriptedDiscord();
        var drained = new TaskCompletionSource();
        var drainAsked = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = Client(discord, new Lifetime(), timeout =>
        {
            drainAsked.TrySetResult(timeout);
            return drained.Task;
        });
        await client.StartAsync(CancellationToken.None);
        var line = await discord.AcceptUntilReadyAsync();
        line.Send(Frames.Interaction(2, 22));
        Assert.Equal(22, await discord.NextInteractionAsync());

        var stopping = client.StopAsync(CancellationToken.None);
        Assert.Equal(TimeSpan.FromSeconds(10), await drainAsked.Task);
        line.Send(Frames.Interaction(3, 33));
        await line.ExpectStillThereAsync(3);
        Assert.Equal(GatewayState.Draining, discord.Status.Current.State);
        Assert.False(line.Socket.ClosedByBot.Task.IsCompleted);
        drained.SetResult();
        await stopping;

        await line.ExpectClosedAsync(1000);
        Assert.Empty(discord.MoreInteractions());
        Assert.Equal(GatewayState.Stopped, discord.Status.Current.State);
    }

    [Fact]
    public async Task What_no_retry_can_mend_stops_the_host_and_gives_an_exit_code()
    {
        await using var discord = new ScriptedDiscord();
        using var lifetime = new Lifetime();
        var fatal = new FatalError(lifetime, NullLogger<FatalError>.Instance);
        using var client = Client(discord, lifetime, _ => Task.CompletedTask, fatal);
        Assert.Equal(0, fatal.ExitCode);
        await client.StartAsync(CancellationToken.None);
        var line = await discord.AcceptUntilReadyAsync();

        line.Close(4014);
        await client.ExecuteTask!.WaitAsync(ScriptedDiscord.Patience, TimeProvider.System);

        Assert.Equal(1, fatal.ExitCode);
        Assert.Contains("Privileged Gateway Intents", fatal.Exception!.Message, StringComparison.Ordinal);
        Assert.True(lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public void Only_the_first_fatal_error_counts()
    {
        using var lifetime = new Lifetime();
        var fatal = new FatalError(lifetime, NullLogger<FatalError>.Instance);

        fatal.Stop(new DiscordFatalException("first"));
        fatal.Stop(new DiscordFatalException("second"));

        Assert.Equal("first", fatal.Exception?.Message);
    }

    [Fact]
    public async Task Event_handlers_catch_up_before_the_service_ends()
    {
        var handler = new SlowHandler();
        await using var discord = new ScriptedDiscord(handlers: handler);
        using var lifetime = new Lifetime();
        using var client = Client(discord, lifetime, _ => Task.CompletedTask);
        await client.StartAsync(CancellationToken.None);
        var line = await discord.AcceptUntilReadyAsync();
        line.Send(Frames.Event("GUILD_DELETE", 2, """{"id":"7"}"""));
        line.Send(Frames.Event("GUILD_DELETE", 3, """{"id":"7"}"""));
        await line.ExpectStillThereAsync(3);

        var stopping = client.StopAsync(CancellationToken.None);
        await line.ExpectClosedAsync(1000);
        handler.Gate.SetResult();
        await stopping;

        Assert.Equal(2, handler.Handled);
    }

    private static GatewayClient Client(
        ScriptedDiscord discord, Lifetime lifetime, Func<TimeSpan, Task> drain, FatalError? fatal = null) =>
        new(
            discord.Loop,
            discord.Dispatcher,
            discord.Queue,
            drain,
            TimeSpan.FromSeconds(10),
            discord.Status,
            fatal ?? new FatalError(lifetime, NullLogger<FatalError>.Instance),
            discord.Clock);

    private sealed class SlowHandler : IGatewayEventHandler
    {
        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Handled { get; private set; }

        public async ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
        {
            await Gate.Task.WaitAsync(cancellationToken);
            Assert.Equal(new GuildLeft(new Snowflake(7)), gatewayEvent);
            Handled++;
        }
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
