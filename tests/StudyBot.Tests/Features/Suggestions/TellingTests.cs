using System.Net;
using StudyBot.Discord.Interactions;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Suggestions;

/// <summary>Who hears what, when, and how often.</summary>
public sealed class TellingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-suggestions-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Its_author_hears_of_the_approval_once_in_their_own_language()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Emma, "Why does React use a virtual DOM?");
        await scene.PressStaff("approve", TestMember.Organiser);

        await scene.LookAsync();
        await scene.LookAfterAsync(TimeSpan.FromHours(2));

        Assert.Equal(
            """
            🎉 The question you suggested to **\*우리\* 스터디** was approved. Thank you!
            > Why does React use a virtual DOM?
            It is one of the server's questions now, and can be the question of the day any time.
            """,
            (string)Assert.Single(scene.DirectMessages)["content"]!);
        Assert.Equal(["member sent 1", "staff dropped to turn"], scene.Outbox);
    }

    [Fact]
    public async Task Its_author_hears_why_it_was_declined()
    {
        using var scene = new SuggestionScene();
        await scene.Suggest(TestMember.Jisu);
        await scene.Slice.Submit($"suggestion:refuse:{scene.Ids[0]}", SuggestionScene.Colleague, [("words", "<@1> Please say *when* it is asked.")], ("ready", ["similar"]));

        await scene.LookAsync();

        Assert.Equal(
            """
            💌 **\*우리\* 스터디** 서버에 제안해 주신 질문을 이번에는 올리지 않기로 했어요.
            > 리액트에서 가상 돔을 쓰는 이유는 무엇인가요?
            이유: 비슷한 질문이 이미 있어요. \<@1\> Please say \*when\* it is asked.
            시간을 내어 제안해 주셔서 고마워요. 다른 질문도 `/question suggest`로 언제든 알려 주세요.
            """,
            (string)Assert.Single(scene.DirectMessages)["content"]!);
    }

    [Theory]
    [InlineData("question suggest")]
    [InlineData("question suggestions")]
    [InlineData("question today")]
    public async Task Who_takes_no_direct_messages_hears_of_it_once_in_the_next_private_reply(string command)
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.PressStaff("approve", TestMember.Organiser);
        scene.Discord.Next(effect => effect());
        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50007);
        await scene.LookAsync();

        var others = await scene.Slice.Command("question suggestions", TestMember.Minho);
        var told = await scene.Slice.Command(command, TestMember.Jisu, command == "question suggest" ? [("topic", "통계")] : []);
        var again = await scene.Slice.Command("question suggestions", TestMember.Jisu);

        Assert.StartsWith("아직 제안한 질문이 없어요.", others.Text(), StringComparison.Ordinal);
        Assert.True(told.IsPrivate());
        Assert.StartsWith("📬 DM으로 보내지 못한 소식이에요.\n\n🎉 제안해 주신 질문이 승인됐어요. 고마워요!\n> 리액트에서", told.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("📬", again.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.DirectMessages);
        if (command == "question suggest")
            Assert.StartsWith("suggestion:open:statistics:", told.Button("질문 제안하기"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_opens_from_below_the_news()
    {
        using var scene = new SuggestionScene();

        var form = Assert.IsType<ShowModal>(await scene.Slice.Press("suggestion:open:statistics:advanced", TestMember.Jisu)).Modal;
        var forged = Assert.IsType<ShowModal>(await scene.Slice.Press("suggestion:open:cooking:9", TestMember.Jisu)).Modal;
        await scene.Send(form, TestMember.Jisu, SuggestionScene.Prompt);
        await scene.Send(forged, TestMember.Jisu, "깃 리베이스는 언제 쓰나요?");

        Assert.Equal(["statistics advanced", "- -"], scene.Strings("select coalesce(topic, '-') || ' ' || coalesce(level, '-') from question_suggestion order by id"));
    }

    [Fact]
    public async Task Passing_trouble_is_tried_again_and_a_lost_answer_leads_to_no_second_message()
    {
        using var scene = new SuggestionScene();
        await scene.Suggest(TestMember.Jisu);
        await scene.Slice.Submit($"suggestion:refuse:{scene.Ids[0]}", TestMember.Organiser);
        scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
        await scene.LookAsync();
        scene.Discord.Next(effect => effect());
        scene.Discord.Next(effect => effect());
        scene.Discord.LoseNextAnswer();
        await scene.LookAfterAsync(TimeSpan.FromSeconds(30));

        await scene.LookAfterAsync(TimeSpan.FromMinutes(1));

        Assert.Single(scene.DirectMessages);
        Assert.Equal("member sent 3", scene.Outbox[0]);
    }

    [Fact]
    public async Task After_a_day_of_trouble_it_is_told_in_the_next_private_reply()
    {
        using var scene = new SuggestionScene();
        await scene.Suggest(TestMember.Jisu);
        await scene.Slice.Submit($"suggestion:refuse:{scene.Ids[0]}", TestMember.Organiser);
        for (var hour = 0; hour < 31; hour++)
        {
            scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
            await scene.LookAfterAsync(TimeSpan.FromHours(1));
        }

        Assert.Equal("member held 31", scene.Outbox[0]);
        Assert.Contains("💌 제안해 주신 질문을 이번에는", (await scene.Slice.Command("question suggestions", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Equal("member sent 31", scene.Outbox[0]);
    }

    [Fact]
    public async Task After_a_restart_buttons_work_and_what_was_to_be_told_is_told()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new SuggestionScene(_folder, clock, discord))
        {
            await before.SuggestWhole(TestMember.Jisu);
            await before.LookAsync();
        }

        var button = (string)discord.Messages.Single()["components"]![0]!["components"]![0]!["custom_id"]!;
        using (var between = new SuggestionScene(_folder, clock, discord, setUp: false))
        {
            await between.Slice.Press(button, TestMember.Organiser);
            var letters = between.Slice.Get<LetterStore>();
            Assert.NotNull(letters.Take(letters.Due(clock.Now()).Single().Id, clock.Now()));
        }

        using var after = new SuggestionScene(_folder, clock, discord, setUp: false);
        await after.LookAfterAsync(TimeSpan.FromSeconds(30));

        Assert.StartsWith("🎉", (string)Assert.Single(after.DirectMessages)["content"]!, StringComparison.Ordinal);
        Assert.StartsWith("✅ <@100>님이 승인했어요", (string)Assert.Single(after.StaffMessages)["content"]!, StringComparison.Ordinal);
        Assert.Empty(after.StaffMessages[0]["components"]!.AsArray());
    }

    [Fact]
    public async Task The_staff_message_loses_its_buttons_wherever_it_was_decided_and_its_words_when_they_were_taken_back()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.SuggestWhole(TestMember.Minho, "도커 볼륨은 언제 쓰나요?");
        await scene.LookAsync();

        await scene.Slice.Press($"suggestion:approve:{scene.Ids[0]}:0", TestMember.Organiser);
        await scene.Slice.Press($"suggestion:withdraw:{scene.Ids[1]}", TestMember.Minho);
        await scene.LookAsync();

        var (approved, withdrawn) = (Starting("✅"), Starting("🗑️"));
        Assert.Equal("✅ <@100>님이 승인했어요 (<t:1772413200:R>) · `own-1`", (string)approved["content"]!);
        Assert.NotEmpty(approved["embeds"]!.AsArray());
        Assert.Equal("🗑️ 제안한 분이 거뒀어요 (<t:1772413200:R>)", (string)withdrawn["content"]!);
        Assert.Empty(withdrawn["embeds"]!.AsArray());
        Assert.All([approved, withdrawn], message => Assert.Empty(message["components"]!.AsArray()));

        System.Text.Json.Nodes.JsonObject Starting(string sign) =>
            scene.StaffMessages.Single(message => ((string)message["content"]!).StartsWith(sign, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_kept_its_buttons_is_put_right_when_somebody_presses_one()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.LookAsync();
        await scene.Slice.Press($"suggestion:approve:{scene.Ids[0]}:0", TestMember.Organiser);
        var message = scene.StaffMessages.Single();
        scene.Discord.Messages.Remove(message);
        await scene.LookAsync();
        Assert.Equal("staff sent", scene.Outbox[1]);
        scene.Discord.Messages.Add(message);

        await scene.PressStaff("approve", SuggestionScene.Colleague);
        await scene.LookAsync();

        Assert.Empty(scene.StaffMessages.Single()["components"]!.AsArray());
        Assert.Equal(["member sent 1", "staff sent"], scene.Outbox);
    }

    [Fact]
    public async Task What_was_decided_before_staff_were_told_is_not_told_and_a_gone_message_is_left_alone()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.Slice.Press($"suggestion:withdraw:{scene.Ids[0]}", TestMember.Jisu);
        await scene.LookAsync();
        Assert.Empty(scene.StaffMessages);
        Assert.Equal(["staff dropped to turn"], scene.Outbox);

        await scene.SuggestWhole(TestMember.Jisu);
        await scene.LookAsync();
        scene.Discord.Messages.Clear();
        await scene.Slice.Press($"suggestion:withdraw:{scene.Ids[1]}", TestMember.Jisu);
        await scene.LookAsync();

        Assert.Equal("staff sent", scene.Outbox[1]);
    }

    [Fact]
    public async Task A_long_queue_is_told_once_a_day()
    {
        using var scene = new SuggestionScene();
        for (var number = 1; number <= 13; number++)
            await scene.Suggest(new TestMember(200 + (ulong)number), $"{number}번 깃 리베이스는 언제 쓰나요?");
        await scene.LookAsync();
        var many = scene.StaffMessages.Single(message => ((string)message["content"]!).Contains("13개", StringComparison.Ordinal));

        scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        await scene.Suggest(new TestMember(300), "다음 날의 깃 리베이스는요?");
        await scene.LookAsync();
        var opened = await scene.Slice.Press((string)many["components"]![0]!["components"]![0]!["custom_id"]!, TestMember.Organiser);

        Assert.Equal(12, scene.StaffMessages.Count);
        Assert.StartsWith("📮 **기다리는 질문 제안이 13개예요.**", (string)many["content"]!, StringComparison.Ordinal);
        Assert.StartsWith("📮 **기다리는 질문 제안이 14개예요.**", (string)scene.StaffMessages[^1]["content"]!, StringComparison.Ordinal);
        Assert.StartsWith("📮 **기다리는 제안 14개 중 1번째** · <@201>", opened.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_read_all_of_it_as_text_and_nobody_is_pinged()
    {
        using var scene = new SuggestionScene();
        var prompt = string.Concat(Enumerable.Repeat("*_~|`>#", 71))[..496] + "끝\u200B이요";
        var answer = string.Concat(Enumerable.Repeat("**[x](http://a.b)** ", 60))[..1190] + "여기까지";

        var sent = await scene.Suggest(TestMember.Jisu, prompt, ("answer", answer), ("origin", string.Concat(Enumerable.Repeat("#[", 149)) + "끝"));
        await scene.LookAsync();

        var message = scene.StaffMessages.Single();
        Assert.StartsWith("📮", sent.Text(), StringComparison.Ordinal);
        Assert.Contains("끝이요", (string)message["embeds"]![0]!["description"]!, StringComparison.Ordinal);
        Assert.EndsWith("\\#\\[끝", (string)message["embeds"]![0]!["description"]!, StringComparison.Ordinal);
        Assert.EndsWith("여기까지", (string)message["embeds"]![1]!["description"]!, StringComparison.Ordinal);
        Assert.DoesNotContain(" [x]", (string)message["embeds"]![1]!["description"]!, StringComparison.Ordinal);
        Assert.Empty(message["allowed_mentions"]!["parse"]!.AsArray());
    }

    [Fact]
    public async Task Without_a_staff_channel_the_organiser_reads_it_without_buttons()
    {
        var staff = new StaffScene();
        staff.SetUp(channel: null);
        using var scene = new SuggestionScene(staff);
        await scene.Suggest(TestMember.Jisu);
        await scene.LookAsync();
        await scene.Slice.Press($"suggestion:withdraw:{scene.Ids[0]}", TestMember.Jisu);

        var told = Assert.Single(scene.DirectMessages);
        Assert.Contains("`/content suggestions`", (string)told["content"]!, StringComparison.Ordinal);
        Assert.Null(told["components"]);
        await scene.LookAsync();
        Assert.Empty(scene.DirectMessages[0]["embeds"]!.AsArray());
    }
}
