using System.Text;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class GatewaySessionTests
{
    private readonly GatewaySession _session = new();

    [Fact]
    public void Hello_starts_the_beats_with_jitter_and_identifies()
    {
        _session.Opened(jitter: 0.25);

        var actions = Receive(Frames.Hello);

        Assert.Equal(
            [new GatewayAction.StartBeating(Frames.Interval * 0.25, Frames.Interval), new GatewayAction.SendIdentify()], actions);
        Assert.Equal(GatewayPhase.Identifying, _session.Phase);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"heartbeat_interval":0}""")]
    [InlineData("""{"heartbeat_interval":-5}""")]
    [InlineData("""{"heartbeat_interval":"41250"}""")]
    [InlineData("""{"heartbeat_interval":99999999999999}""")]
    public void A_hello_that_makes_no_sense_is_waited_out(string data)
    {
        _session.Opened(jitter: 0.5);

        Assert.Empty(Receive($$"""{"op":10,"d":{{data}}}"""));
        Assert.Equal(GatewayRecovery.Resume, Assert.IsType<GatewayAction.End>(_session.BeatDue()).Recovery);
    }

    [Fact]
    public void A_second_hello_changes_nothing()
    {
        _session.Opened(jitter: 0.5);
        Receive(Frames.Hello);

        Assert.Empty(Receive(Frames.Hello));
    }

    [Fact]
    public void Ready_keeps_the_session_and_where_to_resume_it()
    {
        BecomeLive();

        Assert.Equal(("first", new Uri(ScriptedDiscord.ResumeUrl), 1L), (_session.SessionId, _session.ResumeAddress, _session.Sequence));
        Assert.Equal(GatewayPhase.Live, _session.Phase);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not an address")]
    [InlineData("/relative")]
    [InlineData("https://resume.test/")]
    public void A_missing_or_useless_resume_address_keeps_the_old_one(string? url)
    {
        BecomeLive();
        Reopen(GatewayRecovery.Identify);
        Receive(Frames.Hello);

        Receive(Frames.Ready("second", url));

        Assert.Equal(new Uri(ScriptedDiscord.ResumeUrl), _session.ResumeAddress);
        Assert.Equal("second", _session.SessionId);
    }

    [Fact]
    public void Ready_without_a_session_id_still_lets_events_flow_but_cannot_be_resumed()
    {
        _session.Opened(jitter: 0.5);
        Receive(Frames.Hello);

        var actions = Receive(Frames.Event("READY", 1, "{}"));

        Assert.Equal(new GatewayAction.Established(Resumed: false), actions[0]);
        Assert.IsType<GatewayAction.Dispatch>(actions[1]);
        Assert.Equal(GatewayRecovery.Identify, _session.Closed(GatewayRecovery.Resume));
    }

    [Fact]
    public void Events_are_handed_on_once_whatever_is_repeated()
    {
        BecomeLive();

        Assert.Single(Receive(Frames.Interaction(2, 100)));
        Assert.Empty(Receive(Frames.Interaction(2, 100)));
        Assert.Empty(Receive(Frames.Interaction(1, 99)));
        Assert.Single(Receive(Frames.Interaction(5, 101)));
        Assert.Equal(5, _session.Sequence);
    }

    [Fact]
    public void An_event_without_a_number_is_handed_on_and_counts_nothing()
    {
        BecomeLive();

        Assert.Single(Receive(Frames.Event("X", null, "{}")));
        Assert.Equal(1, _session.Sequence);
    }

    [Fact]
    public void Resuming_names_session_and_last_event()
    {
        BecomeLive();
        Receive(Frames.Interaction(7, 100));
        Reopen(GatewayRecovery.Resume);

        Assert.Equal(new GatewayAction.SendResume("first", 7), Receive(Frames.Hello)[1]);
        Assert.Equal(GatewayPhase.Resuming, _session.Phase);
    }

    [Theory]
    [InlineData(7L)]
    [InlineData(8L)]
    [InlineData(0L)]
    public void Resumed_counts_even_when_its_number_is_not_new(long sequence)
    {
        BecomeLive();
        Receive(Frames.Interaction(7, 100));
        Reopen(GatewayRecovery.Resume);
        Receive(Frames.Hello);

        Assert.Equal([new GatewayAction.Established(Resumed: true)], Receive(Frames.Resumed(sequence)));
        Assert.Equal(Math.Max(7, sequence), _session.Sequence);
    }

    [Theory]
    [InlineData("true", "Resume")]
    [InlineData("false", "Identify")]
    [InlineData("null", "Identify")]
    [InlineData(null, "Identify")]
    [InlineData("{}", "Identify")]
    public void An_invalid_session_is_resumable_only_when_discord_says_so(string? d, string recovery)
    {
        BecomeLive();

        var end = Assert.IsType<GatewayAction.End>(Assert.Single(Receive(Frames.Invalid(d))));

        Assert.Equal(recovery, end.Recovery.ToString());
        Assert.Equal(recovery, _session.Closed(end.Recovery).ToString());
    }

    [Theory]
    [InlineData("Resume")]
    [InlineData("Identify")]
    public void Without_a_session_there_is_nothing_to_resume(string wanted)
    {
        _session.Opened(jitter: 0.5);
        Receive(Frames.Hello);

        Assert.Equal(GatewayRecovery.Identify, _session.Closed(Enum.Parse<GatewayRecovery>(wanted)));
    }

    [Fact]
    public void A_beat_while_the_last_is_unanswered_means_a_dead_line()
    {
        BecomeLive();

        Assert.Equal(new GatewayAction.SendHeartbeat(1), _session.BeatDue());
        Assert.Equal([new GatewayAction.HeartbeatAcknowledged()], Receive(Frames.Ack));
        Assert.Equal(new GatewayAction.SendHeartbeat(1), _session.BeatDue());
        Assert.Equal(GatewayRecovery.Resume, Assert.IsType<GatewayAction.End>(_session.BeatDue()).Recovery);
    }

    [Fact]
    public void A_beat_on_request_does_not_make_the_line_look_dead()
    {
        BecomeLive();

        Assert.Equal([new GatewayAction.SendHeartbeat(1)], Receive(Frames.HeartbeatRequest));
        Assert.Equal(new GatewayAction.SendHeartbeat(1), _session.BeatDue());
    }

    [Fact]
    public void A_new_connection_owes_no_answer_for_beats_on_the_old_one()
    {
        BecomeLive();
        _session.BeatDue();
        Reopen(GatewayRecovery.Resume);
        Receive(Frames.Hello);

        Assert.IsType<GatewayAction.SendHeartbeat>(_session.BeatDue());
    }

    [Fact]
    public void A_beat_before_any_event_carries_no_number()
    {
        _session.Opened(jitter: 0.5);
        Receive(Frames.Hello);

        Assert.Equal(new GatewayAction.SendHeartbeat(null), _session.BeatDue());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(31)]
    [InlineData(-1)]
    public void Opcodes_that_we_do_not_expect_are_ignored(int opcode)
    {
        BecomeLive();

        Assert.Empty(Receive($"{{\"op\":{opcode},\"d\":{{}}}}"));
    }

    [Fact]
    public void An_address_that_cannot_be_reached_is_given_up_but_the_session_is_not()
    {
        BecomeLive();
        _session.Closed(GatewayRecovery.Resume);

        _session.ConnectFailed();
        _session.ConnectFailed();
        Assert.NotNull(_session.ResumeAddress);
        _session.ConnectFailed();

        Assert.Null(_session.ResumeAddress);
        Assert.True(_session.CanResume);
    }

    [Fact]
    public void A_session_that_never_finishes_resuming_is_given_up()
    {
        BecomeLive();
        var recovery = _session.Closed(GatewayRecovery.Resume);
        var resumes = 0;
        for (; recovery == GatewayRecovery.Resume && resumes < 100; resumes++)
        {
            _session.Opened(jitter: 0.5);
            Receive(Frames.Hello);
            recovery = _session.Closed(GatewayRecovery.Resume);
        }

        Assert.Equal(5, resumes);
        Assert.Equal(GatewayRecovery.Identify, recovery);
    }

    [Fact]
    public void A_new_session_counts_from_its_own_beginning()
    {
        BecomeLive();
        Receive(Frames.Interaction(50, 100));
        Reopen(GatewayRecovery.Identify);
        Receive(Frames.Hello);
        Receive(Frames.Ready("second", null));

        Assert.Single(Receive(Frames.Interaction(2, 101)));
    }

    private void BecomeLive()
    {
        _session.Opened(jitter: 0.5);
        Receive(Frames.Hello);
        Receive(Frames.Ready("first", ScriptedDiscord.ResumeUrl));
    }

    private void Reopen(GatewayRecovery recovery)
    {
        _session.Closed(recovery);
        _session.Opened(jitter: 0.5);
    }

    private List<GatewayAction> Receive(string json)
    {
        Assert.True(GatewayFrame.TryParse(Encoding.UTF8.GetBytes(json), out var frame));
        var actions = new List<GatewayAction>();
        _session.Receive(frame, actions);
        return actions;
    }
}
