using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RouterDeferralTests : IDisposable
{
    private static readonly TimeSpan Deadline = InteractionRun.Deadline;

    private readonly RouterHarness _harness = new();
    private readonly TaskCompletionSource<InteractionResponse> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData(Deferral.Private, """{"type":5,"data":{"flags":64}}""")]
    [InlineData(Deferral.Public, """{"type":5}""")]
    public async Task A_late_command_is_acknowledged_and_its_thinking_message_filled_in(Deferral deferral, string acknowledgement)
    {
        _harness.WithCommand((_, _) => new(_answer.Task), deferral).Command();
        await _harness.Clock.PassAsync(Deadline);
        Assert.Equal(acknowledgement, (await _harness.Transport.NextAsync()).Body);

        _answer.SetResult(new Reply(OutgoingMessage.Text("late"), Ephemeral: deferral is Deferral.Private));

        await AssertNext("PATCH", "/messages/@original", "late");
        await AssertNothingMore(2);
    }

    [Fact]
    public async Task An_answer_in_time_is_not_acknowledged_as_well()
    {
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        await _harness.Clock.UntilTimerAsync(remaining => remaining == Deadline);
        _harness.Clock.Advance(Deadline - TimeSpan.FromMilliseconds(1));
        _answer.SetResult(Reply.Private("in time"));
        await AssertNext("POST", "/callback", "in time");

        _harness.Clock.Advance(Deadline);

        await AssertNothingMore(1);
    }

    [Fact]
    public async Task A_handler_that_keeps_its_thread_busy_is_acknowledged_all_the_same()
    {
        using var go = new ManualResetEventSlim();
        _harness.WithCommand((_, cancellationToken) =>
        {
            go.Wait(TimeSpan.FromSeconds(20), cancellationToken);
            return new(Reply.Private("late"));
        }).Command();

        await _harness.Clock.PassAsync(Deadline);
        Assert.Contains("\"type\":5", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
        go.Set();

        await AssertNext("PATCH", "/messages/@original", "late");
    }

    [Fact]
    public async Task A_handler_that_may_open_a_modal_is_never_acknowledged_for_it()
    {
        _harness.WithCommand((_, _) => new(_answer.Task), Deferral.None).Command();
        _harness.Clock.Advance(TimeSpan.FromSeconds(10));
        _answer.SetResult(Reply.Private("late"));

        await AssertNext("POST", "/callback", "late");
        await AssertNothingMore(1);
    }

    [Theory]
    [InlineData(Deferral.Private, false)]
    [InlineData(Deferral.Public, true)]
    public async Task A_late_answer_of_the_other_kind_never_fills_the_announced_message(Deferral deferral, bool ephemeral)
    {
        _harness.WithCommand((_, _) => new(_answer.Task), deferral).Command();
        await _harness.Clock.PassAsync(Deadline);
        await _harness.Transport.NextAsync();
        _answer.SetResult(new Reply(OutgoingMessage.Text("other kind"), ephemeral));

        await AssertNext("DELETE", "/messages/@original", "");
        var followup = await AssertNext("POST", $"/webhooks/7/{Make.Token}", "other kind");
        Assert.Equal(ephemeral, followup.Contains("\"flags\":64", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_private_answer_stays_unsaid_if_the_public_announcement_cannot_be_taken_away()
    {
        _harness.WithCommand((_, _) => new(_answer.Task), Deferral.Public).Command();
        await _harness.Clock.PassAsync(Deadline);
        await _harness.Transport.NextAsync();
        _harness.Transport.Answer(403, """{"message":"no","code":50013}""");
        _answer.SetResult(Reply.Private("only for one"));

        await AssertNext("DELETE", "/messages/@original", "");
        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));

        Assert.DoesNotContain(_harness.Transport.Sent, sent => sent.Body.Contains("only for one", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_late_component_updates_the_message_that_bears_it()
    {
        Button(Deferral.Update);
        _harness.Press("quiz:reveal");
        await _harness.Clock.PassAsync(Deadline);
        Assert.Equal("""{"type":6}""", (await _harness.Transport.NextAsync()).Body);

        _answer.SetResult(new UpdateMessage(OutgoingMessage.Text("changed")));

        await AssertNext("PATCH", "/messages/@original", "changed");
    }

    [Fact]
    public async Task A_late_reply_to_a_component_that_announced_an_update_is_a_follow_up()
    {
        Button(Deferral.Update);
        _harness.Press("quiz:reveal");
        await _harness.Clock.PassAsync(Deadline);
        await _harness.Transport.NextAsync();

        _answer.SetResult(Reply.Private("beside it"));

        Assert.Contains("\"flags\":64", await AssertNext("POST", $"/webhooks/7/{Make.Token}", "beside it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_modal_that_a_command_opened_has_no_message_to_update()
    {
        _harness.With(new TestModal("a:b", Deferral.Update, (_, _) => new(_answer.Task)));
        _harness.Submit("a:b", fromButton: false);
        await _harness.Clock.PassAsync(Deadline);

        Assert.Equal("""{"type":5,"data":{"flags":64}}""", (await _harness.Transport.NextAsync()).Body);
        _answer.SetResult(Reply.Private("done"));
        await AssertNext("PATCH", "/messages/@original", "done");
    }

    [Fact]
    public async Task A_late_failure_fills_the_thinking_message_with_the_apology()
    {
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        await _harness.Clock.PassAsync(Deadline);
        await _harness.Transport.NextAsync();
        _answer.SetException(new InvalidOperationException("late trouble"));

        await AssertNext("PATCH", "/messages/@original", "oops");
    }

    [Fact]
    public async Task A_modal_after_an_acknowledgement_is_a_mistake_that_apologises()
    {
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        await _harness.Clock.PassAsync(Deadline);
        await _harness.Transport.NextAsync();
        _answer.SetResult(new ShowModal(new Modal(CustomId.Of("a:b"), "title", new TextInput("x", "y"))));

        await AssertNext("PATCH", "/messages/@original", "unseen");
    }

    [Fact]
    public async Task An_acknowledgement_whose_response_was_lost_still_counts()
    {
        _harness.Transport.Break(HttpRequestError.ResponseEnded).Answer(400, """{"message":"Already","code":40060}""");
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        await _harness.Clock.PassAsync(Deadline);
        await _harness.Transport.NextAsync();
        await _harness.Clock.UntilTimerAsync(remaining => remaining < TimeSpan.FromMilliseconds(101));
        _harness.Clock.Advance(TimeSpan.FromMilliseconds(101));
        await _harness.Transport.NextAsync();
        _answer.SetResult(Reply.Private("late"));

        await AssertNext("PATCH", "/messages/@original", "late");
    }

    [Fact]
    public async Task After_an_acknowledgement_that_came_too_late_nothing_more_is_tried()
    {
        _harness.Transport.Answer(404, """{"message":"Unknown interaction","code":10062}""");
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        await _harness.Clock.PassAsync(Deadline);
        _answer.SetResult(Reply.Private("late"));

        await AssertNothingMore(1);
    }

    private void Button(Deferral deferral) => _harness.With(new TestComponent("quiz:reveal", deferral, (_, _) => new(_answer.Task)));

    private async Task<string> AssertNext(string method, string ending, string words)
    {
        var sent = await _harness.Transport.NextAsync();
        Assert.Equal(method, sent.Method);
        Assert.EndsWith(ending, sent.Path, StringComparison.Ordinal);
        Assert.Contains(words, sent.Body, StringComparison.Ordinal);
        return sent.Body;
    }

    private async Task AssertNothingMore(int sent)
    {
        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(sent, _harness.Transport.Sent.Count);
    }
}
