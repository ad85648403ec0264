using System.Net;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class ManyGuildsTests
{
    [Fact]
    public async Task Guilds_that_are_due_in_the_same_minute_are_all_asked_once()
    {
        using var scene = new QuestionScene();
        for (var guild = 1ul; guild <= 130; guild++)
            scene.SetUp(guild: 1000 + guild, channel: 2000 + guild);
        scene.Slice.Database.Write(connection => Dapper.SqlMapper.Execute(
            connection, "update guild_settings set time_zone = 'Nowhere/Else' where guild_id = 1070"));

        await scene.LookAtAsync(3, 9);
        await scene.LookAfterAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(130, scene.Discord.Messages.Select(message => (string?)message["channel_id"]).Distinct().Count());
        Assert.Equal(130, scene.Discord.Messages.Count);
        Assert.All(scene.Slots, slot => Assert.Equal("2026-03-03 sent", slot));
    }

    [Fact]
    public async Task Why_one_is_refused_is_asked_when_all_others_have_their_question()
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel);
        for (var guild = 1ul; guild <= 130; guild++)
            scene.SetUp(guild: 1000 + guild, channel: 2000 + guild);
        Refuse(scene);

        await scene.LookAtAsync(3, 9);

        var requests = scene.Discord.Requests;
        var lastPost = requests.FindLastIndex(request => request is { Method: "POST", Path: var path } && path.EndsWith("/messages", StringComparison.Ordinal));
        Assert.Equal(130, scene.Discord.Messages.Count);
        Assert.InRange(requests.FindIndex(request => request is { Method: "GET", Path: "guilds/900" }), lastPost + 1, requests.Count);
        Assert.Contains("2026-03-03 failed discord:50013", scene.Slots);
    }

    [Fact]
    public async Task Why_one_was_refused_is_asked_at_the_next_attempt_when_the_bot_died_before()
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel);
        Refuse(scene);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(23));
        var slot = scene.Slice.Get<QuestionClaims>().Claim([new ScheduleKey(Slice.Guild, 1)], scene.Slice.Clock.Now()).Single();
        Assert.NotNull(await scene.Slice.Get<QuestionPoster>().TryAsync(slot, CancellationToken.None));
        Assert.Null(scene.Slice.Get<QuestionSlotStore>().Find(slot.Id)!.ToldAt);

        await scene.LookAfterAsync(TimeSpan.FromMinutes(15));

        var again = scene.Slice.Get<QuestionSlotStore>().Find(slot.Id)!;
        Assert.NotNull(again.ToldAt);
        Assert.True(again.MissingPermissions.HasFlag(Permissions.SendMessages));
    }

    [Fact]
    public async Task A_question_that_staff_posted_meanwhile_stays_posted()
    {
        using var scene = new QuestionScene();
        Refuse(scene);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(23));
        var slot = scene.Slice.Get<QuestionClaims>().Claim([new ScheduleKey(Slice.Guild, 1)], scene.Slice.Clock.Now()).Single();
        var refused = await scene.Slice.Get<QuestionPoster>().TryAsync(slot, CancellationToken.None);
        scene.Discord.RefuseWhere = null;
        await scene.Slice.Command("question post", TestMember.Organiser);

        await scene.Slice.Get<QuestionPoster>().LookIntoAsync(refused!, CancellationToken.None);

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    private static void Refuse(QuestionScene scene) => scene.Discord.RefuseWhere = request =>
        request is { Method: "POST", Path: "channels/901/messages" } ? (HttpStatusCode.Forbidden, 50013) : null;

    [Fact]
    public async Task A_claim_that_waited_for_its_turn_is_kept_and_one_that_waited_too_long_is_left_to_the_next_look()
    {
        using var scene = new QuestionScene();
        scene.SetUp(guild: 950, channel: 951);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(23));
        var claims = scene.Slice.Get<QuestionClaims>();
        var (patient, late) = (
            claims.Claim([new ScheduleKey(Slice.Guild, 1)], scene.Slice.Clock.Now()).Single(),
            claims.Claim([new ScheduleKey(new(950), 1)], scene.Slice.Clock.Now()).Single());

        scene.Slice.Clock.Advance(TimeSpan.FromSeconds(100));
        await scene.Slice.Get<QuestionPoster>().PostAsync(patient, CancellationToken.None);
        scene.Slice.Clock.Advance(TimeSpan.FromSeconds(30));
        await scene.Slice.Get<QuestionPoster>().PostAsync(late, CancellationToken.None);

        Assert.Equal("901", (string?)Assert.Single(scene.Discord.Messages)["channel_id"]);
        await scene.LookAsync();
        Assert.Equal(2, scene.Discord.Messages.Count);
        Assert.All(scene.Slots, slot => Assert.Equal("2026-03-03 sent", slot));
    }

    [Fact]
    public async Task Whatever_is_changed_on_the_day_every_schedule_posts_once_a_date_at_most()
    {
        var random = new Random(20260303);
        using var scene = new QuestionScene(questions: 5);
        scene.Save(2);
        string[] zones = ["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"];
        for (var step = 0; step < 300; step++)
        {
            switch (random.Next(6))
            {
                case 0:
                    scene.SetUp(zone: zones[random.Next(zones.Length)], hour: random.Next(4, 24));
                    break;
                case 1:
                    scene.Save(2, schedule => schedule with { LocalTime = new LocalTime(random.Next(4, 24), 0), Weekdays = new Weekdays(random.Next(1, 128)) });
                    break;
                case 2:
                    await scene.Slice.Command("question post", TestMember.Organiser, ("schedule", random.Next(1, 3).ToString(System.Globalization.CultureInfo.InvariantCulture)));
                    break;
                default:
                    await scene.LookAfterAsync(TimeSpan.FromMinutes(random.Next(10, 400)));
                    break;
            }
        }

        Assert.Equal(scene.Asked(1).Count + scene.Asked(2).Count, scene.Discord.Messages.Count);
        // A slot is unique by schedule and date, and every message is one slot's.
        Assert.Equal(scene.Discord.Messages.Count, scene.Discord.Messages.Select(QuestionScene.SlotIdOf).Distinct().Count());
        Assert.InRange(scene.Discord.Messages.Count, 20, 100);
    }
}
