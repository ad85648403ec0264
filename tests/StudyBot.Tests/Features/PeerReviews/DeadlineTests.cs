using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.PeerReviews;

/// <summary>48 hours, one reassignment, then mentors.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromHours(48);

    [Fact]
    public async Task Passing_on_asks_the_next_at_once()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        var number = scene.NumberOf(TestMember.Minho);
        await scene.Slice.Press("peer:join", PeerScene.Sora);

        var passed = await scene.Go($"peer:pass:{scene.Request}:{number}", TestMember.Minho);

        Assert.Contains("다른 분께 넘겼어요", passed.Text(), StringComparison.Ordinal);
        Assert.Contains($"{number} assigned 104", scene.Seats);
        Assert.DoesNotContain("편향과", (await scene.Open(TestMember.Minho, number)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lets_48_hours_pass_is_replaced_once_and_can_send_no_more()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Choose(TestMember.Minho, 1);
        await scene.LookAsync();
        await scene.PassAsync(Deadline - TimeSpan.FromSeconds(1));
        Assert.Contains("1 assigned 102", scene.Seats);
        await scene.Slice.Press("peer:join", PeerScene.Sora);
        await scene.Slice.Press("peer:join", PeerScene.Hana);

        await scene.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(["assigned 104", "assigned 105"], scene.Seats.Select(seat => seat[2..]).Order());
        var late = await scene.Send(TestMember.Minho, 1);
        Assert.Contains("다른 분께 갔을 수 있어요", late.Text(), StringComparison.Ordinal);
        Assert.Contains(PeerScene.Comment, late.Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.CountReviews);
    }

    [Fact]
    public async Task Overdue_a_second_time_or_with_nobody_left_it_goes_to_mentors_who_are_told_once()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        await scene.LookAsync();
        await scene.PassAsync(Deadline);

        Assert.Equal(["1 mentors", "2 mentors"], scene.Seats);
        Assert.Contains("멘토의 리뷰를 기다리는 답이 있어요", Assert.Single(scene.ToStaff), StringComparison.Ordinal);

        await scene.PassAsync(Deadline);
        Assert.Single(scene.ToStaff);
    }

    [Fact]
    public async Task A_second_reviewer_is_the_last()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma, PeerScene.Sora, PeerScene.Hana);
        await scene.Slice.Press("peer:join", new TestMember(106));
        await scene.Slice.Press("peer:join", new TestMember(107));
        await scene.LookAsync();

        await scene.PassAsync(Deadline);
        Assert.All(scene.Seats, seat => Assert.Contains("assigned", seat, StringComparison.Ordinal));
        await scene.PassAsync(Deadline);
        Assert.Equal(["1 mentors", "2 mentors"], scene.Seats);
    }

    [Fact]
    public async Task What_waited_48_hours_for_a_reviewer_goes_to_mentors_too()
    {
        using var scene = await PeerScene.AskedAsync();
        await scene.LookAsync();

        await scene.PassAsync(Deadline);

        Assert.Equal(["1 mentors", "2 mentors"], scene.Seats);
    }

    [Fact]
    public async Task A_mentor_reviews_with_the_same_form_and_once_does_for_both()
    {
        using var scene = await PeerScene.AskedAsync();
        await scene.LookAsync();
        await scene.PassAsync(Deadline);
        var mentor = TestMember.Organiser;
        Assert.Contains("운영진만", (await scene.Slice.Command("staff reviews", TestMember.Minho)).Text(), StringComparison.Ordinal);

        var queue = await scene.Slice.Command("staff reviews", mentor);
        Assert.Contains("답 1개", queue.Text(), StringComparison.Ordinal);
        Assert.Contains("편향과", (await scene.Go("peer:pick", mentor, queue.Components().OfType<StringSelect>().Single().Options[0].Value)).Text(), StringComparison.Ordinal);
        await scene.Choose(mentor, 1);
        var second = mentor with { Number = 108 };
        await scene.Choose(second, 1);
        Assert.Contains("✅ 리뷰를 보냈어요", (await scene.Send(mentor, 1)).Text(), StringComparison.Ordinal);
        var late = (await scene.Send(second, 1)).Text();
        Assert.StartsWith("<@100>님이 먼저 리뷰를 보냈어요 (", late, StringComparison.Ordinal);
        Assert.Contains(PeerScene.Comment, late, StringComparison.Ordinal);
        Assert.StartsWith("<@100> sent a review first (", (await scene.Open(second with { Locale = "en-US" }, 2)).Text(), StringComparison.Ordinal);
        Assert.Contains("내가 리뷰할 수 없는", (await scene.Send(TestMember.Minho, 1)).Text(), StringComparison.Ordinal);

        Assert.Equal(["1 done", "2 done"], scene.Seats);
        Assert.Equal(1, scene.CountReviews);
        await scene.RunAsync("settled notices");
        Assert.StartsWith("✅ 멘토의 리뷰를 기다리던 답이 리뷰를 받았어요.\n> ", Assert.Single(scene.ToStaff), StringComparison.Ordinal);
        Assert.Equal(0, scene.Questions.Single<int>("select count(*) from study_event where kind = 4"));
        Assert.Contains("멘토로서 답 하나를 리뷰했어요", (await scene.Slice.Command("staff log", mentor)).Text(), StringComparison.Ordinal);
        var received = (await scene.Go("peer:received", TestMember.Jisu, scene.Request)).Text();
        Assert.Contains("멘토의 리뷰", received, StringComparison.Ordinal);
        Assert.Contains("<@100>", received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_do_not_review_their_own_answer_and_members_do_not_review_for_mentors()
    {
        using var scene = await PeerScene.AskedAsync();
        await scene.LookAsync();
        await scene.PassAsync(Deadline);
        var author = TestMember.Jisu with { Permissions = Permissions.ManageGuild };

        Assert.Contains("답이 없어요", (await scene.Slice.Command("staff reviews", author)).Text(), StringComparison.Ordinal);
        foreach (var member in new[] { author, TestMember.Minho })
        {
            Assert.DoesNotContain("편향과", (await scene.Open(member, 1)).Text(), StringComparison.Ordinal);
            Assert.Contains("내가 리뷰할 수 없는", (await scene.Send(member, 1)).Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task While_the_bot_was_away_no_time_passes_for_reviewers()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-peers-").FullName;
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new PeerScene(folder, clock, discord))
        {
            await before.AskAsync(TestMember.Minho, TestMember.Emma);
            await before.LookAsync();
            await before.PassAsync(TimeSpan.FromHours(8));
        }

        clock.Advance(TimeSpan.FromDays(5));
        using (var after = new PeerScene(folder, clock, discord, setUp: false))
        {
            await after.LookAsync();
            Assert.All(after.Seats, seat => Assert.Contains("assigned", seat, StringComparison.Ordinal));
            await after.PassAsync(TimeSpan.FromHours(39));
            Assert.All(after.Seats, seat => Assert.Contains("assigned", seat, StringComparison.Ordinal));
            await after.PassAsync(TimeSpan.FromHours(1));
            Assert.Equal(["1 mentors", "2 mentors"], after.Seats);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_restart_alone_moves_no_deadline_and_a_clock_set_back_breaks_nothing()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        await scene.LookAsync();
        await scene.PassAsync(TimeSpan.FromHours(20));
        await scene.PassAsync(TimeSpan.FromHours(-5));
        Assert.All(scene.Seats, seat => Assert.Contains("assigned", seat, StringComparison.Ordinal));

        await scene.PassAsync(TimeSpan.FromDays(30));
        Assert.Equal(["1 mentors", "2 mentors"], scene.Seats);
    }
}
