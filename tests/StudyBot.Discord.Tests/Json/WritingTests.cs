using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Tests.Interactions;
using StudyBot.Discord.Tests.Rest;

namespace StudyBot.Discord.Tests.Json;

public sealed class WritingTests : IDisposable
{
    private readonly RestHarness _harness = new();

    public WritingTests() => _harness.Transport.Otherwise = _ => ScriptedTransport.Response(200, """{"id":"1","channel_id":"2"}""");

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_message_with_everything()
    {
        await _harness.Rest.CreateMessageAsync(RestHarness.Channel, Full);

        AssertSent("POST", "/api/v10/channels/100/messages", "sent-message.json");
    }

    [Fact]
    public async Task A_plain_text_pings_nobody()
    {
        await _harness.Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("@everyone <@1>"));

        Assert.Contains("\"allowed_mentions\":{\"parse\":[]}", _harness.Transport.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ephemeral_reply()
    {
        await _harness.Rest.CreateInteractionResponseAsync(Make.Command(), Reply.Private("안녕"));

        AssertSent("POST", $"/api/v10/interactions/1/{Make.Token}/callback", "sent-reply.json");
    }

    [Fact]
    public async Task A_public_reply_has_no_flags()
    {
        await _harness.Rest.CreateInteractionResponseAsync(Make.Command(), Reply.Public(OutgoingMessage.Text("안녕")));

        Assert.DoesNotContain("flags", _harness.Transport.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_takes_text_and_buttons_away()
    {
        await _harness.Rest.CreateInteractionResponseAsync(
            Make.Component(), new UpdateMessage(new OutgoingMessage { Content = "", Components = [] }));

        AssertSent("POST", $"/api/v10/interactions/1/{Make.Token}/callback", "sent-update.json");
    }

    [Fact]
    public async Task A_modal()
    {
        await _harness.Rest.CreateInteractionResponseAsync(Make.Command(), new ShowModal(new Modal(
            CustomId.Of("answer:submit", "17"), "답 쓰기",
            new TextInput("text", "답") { Paragraph = true, MinLength = 10, MaxLength = 2000, Value = "초안", Placeholder = "여기에" },
            new TextInput("link", "링크") { Required = false, Description = "있으면" },
            new TextDisplay("**주제**를 골라 주세요."),
            new SelectInput("topic", "주제", [new("SQL", "sql", "데이터베이스", Default: true), new("알고리즘", "algo")]) { Required = false, MaxValues = 2, Placeholder = "고르기" })));

        AssertSent("POST", $"/api/v10/interactions/1/{Make.Token}/callback", "sent-modal.json");
    }

    [Fact]
    public async Task Suggestions()
    {
        await _harness.Rest.CreateAutocompleteResponseAsync(
            Make.Autocomplete(), [
                new(LocalizedText.EnglishKorean("Interview", "면접"), "interview"), new(new LocalizedText("Seven"), 7L),
                new(new LocalizedText("Half"), 0.5)], TimeSpan.FromSeconds(3), default);

        AssertSent("POST", $"/api/v10/interactions/1/{Make.Token}/callback", "sent-autocomplete.json");
    }

    [Theory]
    [InlineData(Deferral.Private, """{"type":5,"data":{"flags":64}}""")]
    [InlineData(Deferral.Public, """{"type":5}""")]
    [InlineData(Deferral.Update, """{"type":6}""")]
    public async Task Deferrals(Deferral deferral, string expected)
    {
        await _harness.Rest.DeferInteractionResponseAsync(Make.Component(), deferral, TimeSpan.FromSeconds(3), default);

        Assert.Equal(expected, _harness.Transport.Sent[0].Body);
    }

    [Fact]
    public async Task A_follow_up_and_an_edit_go_to_the_interactions_webhook()
    {
        await _harness.Rest.CreateFollowupMessageAsync(Make.Command(), Reply.Private("a"));
        await _harness.Rest.EditOriginalInteractionResponseAsync(Make.Command(), OutgoingMessage.Text("b"));
        await _harness.Rest.DeleteOriginalInteractionResponseAsync(Make.Command());

        Assert.Equal(
            [$"POST /api/v10/webhooks/7/{Make.Token}", $"PATCH /api/v10/webhooks/7/{Make.Token}/messages/@original",
                $"DELETE /api/v10/webhooks/7/{Make.Token}/messages/@original"],
            _harness.Transport.Sent.Select(sent => $"{sent.Method} {sent.Path}"));
        Assert.Contains("\"flags\":64", _harness.Transport.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silent_message_says_so_and_others_do_not()
    {
        await _harness.Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("a") with { Silent = true });
        await _harness.Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("b"));

        Assert.Contains("\"flags\":4096", _harness.Transport.Sent[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("flags", _harness.Transport.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uploads_go_as_a_form_beside_the_JSON()
    {
        await _harness.Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("내보내기") with
        {
            Files = [new FileUpload("데이터.json", "{}"u8.ToArray(), "your data"), new FileUpload("b.md", "# b"u8.ToArray())],
        });

        var sent = _harness.Transport.Sent[0];
        Assert.StartsWith("multipart/form-data", sent.ContentType, StringComparison.Ordinal);
        Assert.Contains("name=payload_json", sent.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"", sent.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"files[1]\"; filename=b.md", sent.Body, StringComparison.Ordinal);
        Assert.Contains(
            "\"attachments\":[{\"id\":0,\"filename\":\"데이터.json\",\"description\":\"your data\"},{\"id\":1,\"filename\":\"b.md\"}]",
            sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_a_members_text_does_not_break_the_message()
    {
        await _harness.Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("a\ud83d"));

        Assert.Contains("a\ufffd", System.Text.Json.Nodes.JsonNode.Parse(_harness.Transport.Sent[0].Body)!["content"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static OutgoingMessage Full => new()
    {
        Content = "오늘의 질문 \"인덱스\" <b>",
        Nonce = "slot-1",
        AllowedMentions = new AllowedMentions { Users = [new Snowflake(42)], Roles = [new Snowflake(43)] },
        Embeds =
        [
            new Embed
            {
                Title = "제목", Description = "설명", Url = "https://example.com/q", Color = 5793266,
                Timestamp = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(9)),
                Footer = new("발"), Author = new("저자"), Image = new("attachment://a.png"), Thumbnail = new("https://example.com/t.png"),
                Fields = [new("n", "v", Inline: true), new("m", "w")],
            },
        ],
        Components =
        [
            new ActionRow(
                new Button(CustomId.Of("quiz:answer", "7"), "답하기", ButtonStyle.Primary) { Emoji = "✍️" },
                new Button(CustomId.Of("quiz:reveal", "7"), "") { Emoji = "👀", Disabled = true },
                new LinkButton("https://example.com/", "source")),
            new ActionRow(new StringSelect(CustomId.Of("quiz:level"), [new("Easy", "1", "for a start", Default: true), new("Hard", "2")])
            {
                Placeholder = "level",
            }),
            new ActionRow(new UserSelect(CustomId.Of("a:user")) { MinValues = 0, MaxValues = 3 }),
            new ActionRow(new RoleSelect(CustomId.Of("a:role"))),
            new ActionRow(new ChannelSelect(CustomId.Of("a:channel")) { ChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement] }),
        ],
    };

    private void AssertSent(string method, string path, string sample)
    {
        var sent = Assert.Single(_harness.Transport.Sent);
        Assert.Equal((method, path, "application/json"), (sent.Method, sent.Path, sent.ContentType));
        Samples.AssertSame(sample, sent.Body);
    }
}
