using NodaTime;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class QuestionPostJobTests
{
    [Fact]
    public async Task The_question_comes_at_its_time_and_once()
    {
        using var scene = new QuestionScene();

        await scene.LookAtAsync(3, 8, 59);
        Assert.Empty(scene.Discord.Messages);
        await scene.LookAtAsync(3, 9);
        await scene.LookAsync();
        var next = await scene.LookAsync();

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Single(scene.Discord.Messages);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 0, 0), next);
    }

    [Fact]
    public async Task The_post_speaks_the_guilds_language_and_pings_nobody()
    {
        using var scene = new QuestionScene(questions: 1);
        await scene.LookAtAsync(3, 9);

        var post = scene.Discord.Messages.Single();

        Assert.Equal("오늘의 질문 · 3월 3일 화요일", (string?)post["embeds"]![0]!["title"]);
        Assert.Equal("1번 질문", (string?)post["embeds"]![0]!["description"]);
        Assert.Equal("머신러닝 · 기초", (string?)post["embeds"]![0]!["author"]!["name"]);
        Assert.Equal(
            ["답하기", "힌트", "모범 답안", "다른 사람의 답", "English"],
            post["components"]![0]!["components"]!.AsArray().Select(button => (string?)button!["label"]));
        Assert.Equal(scene.SlotId, (string?)post["nonce"]);
        Assert.Empty(post["allowed_mentions"]!["parse"]!.AsArray());
    }

    [Fact]
    public async Task Every_date_of_a_month_gets_exactly_one_post()
    {
        using var scene = new QuestionScene();

        await scene.PassAsync(TimeSpan.FromDays(30));

        Assert.Equal(30, scene.Discord.Messages.Count);
        Assert.All(scene.Slots, slot => Assert.EndsWith(" sent", slot, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_comes_back_within_six_hours_makes_the_question_up()
    {
        using var scene = new QuestionScene();

        await scene.LookAtAsync(3, 14, 59);

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_bot_that_comes_back_later_counts_the_question_as_missed_and_goes_on()
    {
        using var scene = new QuestionScene();

        await scene.LookAtAsync(3, 15);
        Assert.Equal(["2026-03-03 missed offline"], scene.Slots);
        await scene.LookAtAsync(6, 9, 30);

        Assert.Equal(
            ["2026-03-03 missed offline", "2026-03-04 missed offline", "2026-03-05 missed offline", "2026-03-06 sent"], scene.Slots);
        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_posts_nothing_twice()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);

        await scene.LookAfterAsync(TimeSpan.FromHours(-3));
        scene.SetUp();
        await scene.PassAsync(TimeSpan.FromHours(12));

        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task A_new_time_or_zone_on_the_same_day_brings_no_second_question()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);

        scene.SetUp(hour: 11);
        await scene.LookAtAsync(3, 11);
        scene.SetUp(zone: "America/Los_Angeles", hour: 20);
        await scene.PassAsync(TimeSpan.FromDays(4));

        Assert.Equal(scene.Slots.Count, scene.Discord.Messages.Count);
        Assert.Equal(scene.Slots.Distinct(), scene.Slots);
        // The evening of March 3 in Los Angeles comes after the morning of March 3 in Seoul, but that date had its question.
        Assert.Equal("2026-03-04 sent", scene.Slots[1]);
    }

    [Fact]
    public async Task A_setup_in_the_moment_of_the_question_does_not_swallow_it()
    {
        using var scene = new QuestionScene();
        scene.Slice.Clock.Advance(TimeSpan.FromHours(23));

        scene.SetUp(channel: 902);
        await scene.LookAsync();

        Assert.Equal("902", (string?)scene.Discord.Messages.Single()["channel_id"]);
    }

    [Fact]
    public async Task Nothing_repeats_until_everything_was_asked_then_the_oldest_comes_first()
    {
        using var scene = new QuestionScene(questions: 5);

        await scene.PassAsync(TimeSpan.FromDays(10));

        var asked = scene.Discord.Messages.Select(message => (string)message["embeds"]![0]!["description"]!).ToList();
        Assert.Equal(5, asked.Take(5).Distinct().Count());
        Assert.Equal(asked.Take(5), asked.Skip(5));
    }

    [Fact]
    public async Task Guilds_have_their_own_zones_languages_and_questions()
    {
        using var scene = new QuestionScene();
        scene.SetUp(zone: "Europe/Berlin", channel: 951, guild: 950, language: Language.English);

        await scene.LookAtAsync(3, 9);
        Assert.Single(scene.Discord.Messages);
        await scene.LookAtAsync(3, 17);

        Assert.Equal("951", (string?)scene.Discord.Messages[1]["channel_id"]);
        Assert.Equal("Question of the day · Tuesday, March 3", (string?)scene.Discord.Messages[1]["embeds"]![0]!["title"]);
    }
}
