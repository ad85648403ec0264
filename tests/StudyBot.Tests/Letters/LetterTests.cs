using System.Net;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Letters;

namespace StudyBot.Tests.Letters;

public sealed class LetterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-letters-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_thing_is_told_once_a_member_kind_and_subject()
    {
        using var scene = new LetterScene();

        Assert.True(scene.Write("2026-03-02"));
        Assert.False(scene.Write("2026-03-02"));
        Assert.True(scene.Write("2026-03-02", TestMember.Minho));
        await scene.LookAsync();
        Assert.False(scene.Write("2026-03-02"));
        await scene.LookAfterAsync(TimeSpan.FromDays(1));

        Assert.Equal(["2026-03-02 (\\*우리\\* 스터디)", "2026-03-02 (\\*우리\\* 스터디)"], scene.Said);
        Assert.All(scene.Letters, letter => Assert.EndsWith("2026-03-02 sent 1", letter, StringComparison.Ordinal));
    }

    /// <summary>A whole cohort's at once must not stand before what somebody waits for.</summary>
    [Fact]
    public async Task Letters_go_behind_all_else()
    {
        using var scene = new LetterScene();
        scene.Write("a");
        await scene.LookAsync();

        Assert.Equal(3, scene.Discord.Urgencies.Count);
        Assert.All(scene.Discord.Urgencies, request => Assert.Equal(Urgency.Patient, request.Urgency));
    }

    [Fact]
    public async Task What_is_no_longer_true_is_dropped_before_discord_is_asked_and_can_be_told_anew()
    {
        using var scene = new LetterScene();
        var right = scene.Kind.Rendered;
        scene.Kind.Rendered = (_, _) => null;
        scene.Write("a");

        await scene.LookAsync();
        Assert.Empty(scene.Discord.Requests);
        Assert.EndsWith("a dropped 1", Assert.Single(scene.Letters), StringComparison.Ordinal);

        scene.Kind.Rendered = right;
        Assert.True(scene.Write("a"));
        await scene.LookAsync();
        Assert.Single(scene.Said);
    }

    [Fact]
    public async Task It_is_made_when_it_is_sent_and_not_before_its_time()
    {
        using var scene = new LetterScene();
        scene.Write("evening", wait: Duration.FromHours(9));
        scene.Kind.Rendered = (_, _) => OutgoingMessage.Text("as it is now") with { Files = [new FileUpload("data.json", "{}"u8.ToArray())] };

        await scene.LookAfterAsync(TimeSpan.FromHours(8));
        Assert.Empty(scene.Said);
        await scene.LookAfterAsync(TimeSpan.FromHours(1));

        Assert.Equal(["as it is now"], scene.Said);
    }

    [Theory]
    [InlineData(false, 50007, "given_up")]
    [InlineData(true, 50007, "held")]
    [InlineData(true, 50278, "held")]
    public async Task Who_takes_no_direct_messages_is_not_tried_again(bool inReply, int code, string state)
    {
        using var scene = new LetterScene();
        scene.Kind.WhenUnreached = inReply ? WhenUnreached.TellInReply : WhenUnreached.GiveUp;
        scene.RefuseDirect(HttpStatusCode.Forbidden, code);
        scene.Write("소식");

        await scene.LookAsync();
        await scene.LookAfterAsync(TimeSpan.FromDays(1));

        Assert.EndsWith($"소식 {state} 1", Assert.Single(scene.Letters), StringComparison.Ordinal);
        var first = await scene.TodayAsync(TestMember.Jisu);
        Assert.Equal(state == "held", first.StartsWith("📬 DM으로 보내지 못한 소식이에요.\n\n소식\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain("소식", await scene.TodayAsync(TestMember.Jisu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_is_for_its_member_alone_and_only_what_is_true_still()
    {
        using var scene = new LetterScene();
        scene.Kind.WhenUnreached = WhenUnreached.TellInReply;
        scene.RefuseDirect(HttpStatusCode.Forbidden, 50007);
        scene.Write("one");
        scene.Write("two");
        await scene.LookAsync();
        scene.Kind.Rendered = (letter, _) => letter.Subject == "one" ? null : OutgoingMessage.Text(letter.Subject);

        Assert.DoesNotContain("two", await scene.TodayAsync(TestMember.Minho), StringComparison.Ordinal);
        var news = await scene.TodayAsync(TestMember.Jisu);
        Assert.Contains("two", news, StringComparison.Ordinal);
        Assert.DoesNotContain("one\n", news, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trouble_is_tried_again_for_a_day_and_delays_no_other_member()
    {
        using var scene = new LetterScene();
        scene.RefuseDirect(HttpStatusCode.BadGateway, 0);
        scene.Write("stuck");
        await scene.LookAsync();
        scene.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" && ((string?)request.Body!["content"])!.StartsWith("stuck", StringComparison.Ordinal)
            ? (HttpStatusCode.BadGateway, 0)
            : null;
        scene.Write("other", TestMember.Minho);
        for (var hour = 0; hour < 40; hour++)
            await scene.LookAfterAsync(TimeSpan.FromHours(1));

        Assert.Equal(["other (\\*우리\\* 스터디)"], scene.Said);
        Assert.EndsWith("stuck given_up 31", scene.Letters[0], StringComparison.Ordinal);
        Assert.Null(await scene.LookAsync());
    }

    [Fact]
    public async Task A_lost_answer_leads_to_no_second_message_however_much_later_the_bot_comes_back()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new LetterScene(_folder, clock, discord))
        {
            before.Write("once");
            discord.Next(effect => effect());
            discord.Next(effect => effect());
            discord.LoseNextAnswer();
            await before.LookAsync();
        }

        // Discord has forgotten the nonce by then.
        foreach (var message in discord.Messages)
            message.Remove("nonce");
        clock.Advance(TimeSpan.FromHours(5));
        using var after = new LetterScene(_folder, clock, discord);
        await after.LookAsync();

        Assert.Single(after.Said);
        Assert.EndsWith("once sent 2", Assert.Single(after.Letters), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_left_gets_none_and_the_feature_hears_of_it()
    {
        using var scene = new LetterScene();
        scene.Kind.OnlyInGuild = true;
        scene.Discord.RefuseWhere = request => request.Path.StartsWith("guilds/900/members/", StringComparison.Ordinal) ? (HttpStatusCode.NotFound, 10007) : null;
        scene.Write("a");

        await scene.LookAsync();

        Assert.Equal([TestMember.Jisu.User.Id.ToString()], scene.Kind.Left);
        Assert.EndsWith("a dropped 1", Assert.Single(scene.Letters), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_nobody_knows_any_more_is_dropped()
    {
        using var scene = new LetterScene();
        scene.Write("a", kind: "gone.kind");

        await scene.LookAsync();

        Assert.EndsWith("a dropped 1", Assert.Single(scene.Letters), StringComparison.Ordinal);
    }
}
