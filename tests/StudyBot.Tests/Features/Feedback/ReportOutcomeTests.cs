using System.Net;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Feedback;

/// <summary>How a member hears what became of a report.</summary>
public sealed class ReportOutcomeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-outcome-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Who_takes_no_direct_messages_is_left_alone()
    {
        using var scene = new FeedbackScene();
        await ResolveAsync(scene);
        scene.Discord.Next(answer => answer());
        scene.Discord.Next(answer => answer());
        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50007);

        Assert.Empty(await scene.Direct());
        scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await scene.LookAsync());
        Assert.Empty(await scene.Direct());
    }

    [Fact]
    public async Task When_discord_is_down_it_is_tried_again_for_a_day_and_then_no_more()
    {
        using var scene = new FeedbackScene();
        await ResolveAsync(scene);
        scene.Discord.Canned.Remove("guilds/900");
        var attempts = 0;
        for (var hours = 0; hours <= 40; hours++)
        {
            var before = scene.Discord.Requests.Count;
            // Without a guild the words cannot be made, so every attempt is one request that fails.
            await scene.LookAsync();
            attempts += scene.Discord.Requests.Count > before ? 1 : 0;
            scene.Slice.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(31, attempts);
        Assert.Null(await scene.LookAsync());
    }

    [Fact]
    public async Task What_was_not_told_before_a_restart_is_told_after_it_and_once()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new FeedbackScene(_folder, clock, discord))
            await ResolveAsync(before);

        using var after = new FeedbackScene(_folder, clock, discord);
        Assert.Single(await after.Direct());
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Single(await after.Direct());
    }

    [Fact]
    public async Task A_lost_answer_does_not_make_two_messages()
    {
        using var scene = new FeedbackScene();
        await ResolveAsync(scene);
        scene.Discord.Next(answer => answer());
        scene.Discord.Next(answer => answer());
        scene.Discord.LoseNextAnswer();

        await scene.LookAsync();
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Single(await scene.Direct());
    }

    [Fact]
    public async Task Staff_who_close_their_own_report_need_no_message()
    {
        using var scene = new FeedbackScene();
        var staff = TestMember.Jisu with { Permissions = Permissions.ManageGuild };
        await ResolveAsync(scene, staff);

        Assert.Empty(await scene.Direct());
    }

    private static async Task ResolveAsync(FeedbackScene scene, TestMember? staff = null)
    {
        await scene.Report(TestMember.Jisu);
        await scene.Close(await scene.Notice(), "해결했어요", staff ?? TestMember.Organiser);
    }
}
