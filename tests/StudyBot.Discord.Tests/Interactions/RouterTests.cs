using System.Text.RegularExpressions;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RouterTests : IDisposable
{
    private static readonly ValueTask<InteractionResponse> Pong = new(Reply.Private("pong"));

    private readonly RouterHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_command_is_answered_by_its_handler()
    {
        _harness.WithCommand((_, _) => Pong).Command(id: 77);

        var sent = await _harness.Transport.NextAsync();
        Assert.Equal(("POST", $"/api/v10/interactions/77/{Make.Token}/callback"), (sent.Method, sent.Path));
        Assert.Contains("\"type\":4", sent.Body, StringComparison.Ordinal);
        Assert.Contains("pong", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_that_comes_twice_is_handled_once()
    {
        var handled = 0;
        _harness.WithCommand((_, _) =>
        {
            Interlocked.Increment(ref handled);
            return Pong;
        });

        for (var i = 0; i < 3; i++)
            _harness.Command(id: 5);
        _harness.Command(id: 6);
        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, handled);
        Assert.Equal(2, _harness.Transport.Sent.Count);
    }

    [Fact]
    public async Task Accept_does_not_wait_for_a_handler()
    {
        using var go = new ManualResetEventSlim();
        _harness.WithCommand((_, cancellationToken) =>
        {
            go.Wait(TimeSpan.FromSeconds(20), cancellationToken);
            return Pong;
        });

        _harness.Command();
        Assert.Empty(_harness.Transport.Sent);
        go.Set();

        await _harness.Transport.NextAsync();
    }

    [Fact]
    public async Task What_cannot_be_read_is_logged_without_its_content()
    {
        _harness.WithCommand((_, _) => Pong);
        _harness.Accept("""{"id":"secret words","type":2}""");
        _harness.Command();

        await _harness.Transport.NextAsync();
        Assert.Contains(_harness.Logs, line => line.Contains("could not be read", StringComparison.Ordinal));
        Assert.DoesNotContain(_harness.Logs, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_route_no_longer_works()
    {
        _harness.Press("gone:verb:1");
        _harness.Press("not a route at all");
        _harness.Command(path: "gone");
        _harness.Submit("gone:form");

        for (var i = 0; i < 4; i++)
            AssertPrivate(await _harness.Transport.NextAsync(), "no longer works");
    }

    [Theory]
    [InlineData("quiz:reveal:42", 42, "yours")]
    [InlineData("quiz:reveal:42", 43, "not for you")]
    [InlineData("quiz:reveal", 42, "no longer works")]
    [InlineData("quiz:reveal:someone", 42, "no longer works")]
    public async Task Only_the_owner_may_press_an_owners_button(string customId, ulong user, string words)
    {
        _harness.With(new TestComponent("quiz:reveal", Deferral.Private, (_, _) => new(Reply.Private("yours"))) { OwnerOnly = true });

        _harness.Press(customId, user);

        AssertPrivate(await _harness.Transport.NextAsync(), words);
    }

    [Fact]
    public async Task A_handler_that_fails_says_so_with_an_incident_that_the_log_carries()
    {
        _harness.WithCommand((_, _) => throw new InvalidOperationException("the cause"));

        _harness.Command();

        var sent = await _harness.Transport.NextAsync();
        var incident = Regex.Match(sent.Body, "oops ([0-9A-Z]{8}) \\(ko\\)").Groups[1].Value;
        AssertPrivate(sent, "oops");
        Assert.Contains(_harness.Logs, line => incident.Length == 8 && line.Contains(incident, StringComparison.Ordinal)
            && line.Contains("the cause", StringComparison.Ordinal) && line.Contains("ping", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_sent_a_form_that_failed_has_their_words_back()
    {
        _harness.With(new TestModal("answer:submit", Deferral.Private, (_, _) => throw new InvalidOperationException("the cause")));

        _harness.Submit("answer:submit", written: "my words");
        var one = await _harness.Transport.NextAsync();
        _harness.Submit("answer:submit", written: ["my words", " ", "and more"]);
        var several = await _harness.Transport.NextAsync();

        AssertPrivate(one, "oops");
        Assert.Contains("\"embeds\":[{\"title\":\"yours\",\"description\":\"my words\"}]", one.Body, StringComparison.Ordinal);
        AssertPrivate(several, "oops");
        Assert.Contains("my words\n\nand more", several.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_Discord_refuses_becomes_an_apology()
    {
        _harness.Transport.Answer(400, Samples.Text("error-form.json"));
        _harness.WithCommand((_, _) => Pong).Command();

        await _harness.Transport.NextAsync();

        AssertPrivate(await _harness.Transport.NextAsync(), "unseen");
    }

    [Fact]
    public async Task A_handlers_own_failure_stays_that_even_if_its_apology_is_refused_at_first()
    {
        _harness.Transport.Answer(400, Samples.Text("error-form.json"));
        _harness.WithCommand((_, _) => throw new InvalidOperationException("the cause")).Command();

        AssertPrivate(await _harness.Transport.NextAsync(), "oops");
        AssertPrivate(await _harness.Transport.NextAsync(), "oops");
    }

    [Fact]
    public async Task Who_looks_on_and_fails_costs_nobody_their_answer()
    {
        _harness.With(new FailingObserver()).WithCommand((_, _) => Pong).Command();

        Assert.Contains("pong", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
        Assert.Contains(_harness.Logs, line => line.StartsWith("Error: FailingObserver failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_the_interaction_becomes_an_apology()
    {
        _harness.WithCommand((_, _) => new(new UpdateMessage(OutgoingMessage.Text("nothing to update")))).Command();

        AssertPrivate(await _harness.Transport.NextAsync(), "unseen");
    }

    [Fact]
    public async Task A_change_to_the_message_of_a_form_that_stands_on_none_is_a_message_of_its_own()
    {
        _harness.With(new TestModal("a:b", Deferral.Update, (_, _) => new(new UpdateMessage(OutgoingMessage.Text("saved")))));

        _harness.Submit("a:b", fromButton: false);

        AssertPrivate(await _harness.Transport.NextAsync(), "saved");
    }

    [Theory]
    [InlineData(404, """{"message":"Unknown interaction","code":10062}""")]
    [InlineData(400, """{"message":"Already acknowledged","code":40060}""")]
    public async Task A_callback_that_comes_too_late_is_logged_and_that_is_all(int status, string body)
    {
        _harness.Transport.Answer(status, body);
        _harness.WithCommand((_, _) => Pong).Command();

        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));

        Assert.Single(_harness.Transport.Sent);
        Assert.Contains(_harness.Logs, line => line.Contains("ping", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_user_command_and_a_modal_find_their_handlers()
    {
        _harness.With(new TestUserCommand(new UserCommandSpec(new LocalizedText("연속 기록 보기"))))
            .With(new TestModal("answer:submit", Deferral.Private, (modal, _) => new(Reply.Private($"got {modal.CustomId.Arguments[0]}"))));

        _harness.Accept(Samples.Text("interaction-user-command.json"));
        AssertPrivate(await _harness.Transport.NextAsync(), "user 809850198683418695");

        _harness.Submit("answer:submit:17");
        AssertPrivate(await _harness.Transport.NextAsync(), "got 17");
    }

    [Fact]
    public async Task A_modal_opens_at_once()
    {
        _harness.WithCommand((_, _) => new(new ShowModal(new Modal(CustomId.Of("a:b"), "title", new TextInput("x", "y")))), Deferral.None);

        _harness.Command();

        Assert.Contains("\"type\":9", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_handlers_of_one_route_are_a_mistake()
    {
        _harness.WithCommand((_, _) => Pong).WithCommand((_, _) => Pong);

        Assert.Contains("ping", Assert.Throws<InvalidOperationException>(() => _harness.Router).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_cannot_defer_an_update()
    {
        _harness.WithCommand((_, _) => Pong, Deferral.Update);

        Assert.Throws<InvalidOperationException>(() => _harness.Router);
    }

    [Fact]
    public void A_modal_must_be_deferrable()
    {
        _harness.With(new TestModal("a:b", Deferral.None, (_, _) => Pong));

        Assert.Throws<InvalidOperationException>(() => _harness.Router);
    }

    private static void AssertPrivate(Rest.SentRequest sent, string words)
    {
        Assert.EndsWith("/callback", sent.Path, StringComparison.Ordinal);
        Assert.Contains("\"flags\":64", sent.Body, StringComparison.Ordinal);
        Assert.Contains(words, sent.Body, StringComparison.Ordinal);
    }

    private sealed class FailingObserver : IInteractionObserver
    {
        public ValueTask OnInteractionAsync(Interaction interaction) => throw new InvalidOperationException("The disk is full.");
    }
}
