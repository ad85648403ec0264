using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Rest;

public sealed class EndpointTests : IDisposable
{
    private const string Api = "/api/v10/";

    private readonly RestHarness _harness = new();

    public static TheoryData<string, string, Func<DiscordRest, Task>> Endpoints => new()
    {
        { "GET gateway/bot", """{"url":"wss://gateway.discord.gg"}""", rest => rest.GetGatewayBotAsync() },
        { "GET applications/@me", "{}", rest => rest.GetCurrentApplicationAsync() },
        { "GET users/@me", "{}", rest => rest.GetCurrentUserAsync() },
        { "GET guilds/1", "{}", rest => rest.GetGuildAsync(Id(1)) },
        { "GET guilds/1/roles", "[]", rest => rest.GetGuildRolesAsync(Id(1)) },
        { "GET guilds/1/channels", "[]", rest => rest.GetGuildChannelsAsync(Id(1)) },
        { "GET guilds/1/members/2", "{}", rest => rest.GetGuildMemberAsync(Id(1), Id(2)) },
        { "PUT guilds/1/members/2/roles/3", "", rest => rest.AddGuildMemberRoleAsync(Id(1), Id(2), Id(3)) },
        { "DELETE guilds/1/members/2/roles/3", "", rest => rest.RemoveGuildMemberRoleAsync(Id(1), Id(2), Id(3)) },
        { "GET channels/1", "{}", rest => rest.GetChannelAsync(Id(1)) },
        { "POST users/@me/channels {\"recipient_id\":\"2\"}", "{}", rest => rest.CreateDmAsync(Id(2)) },
        { "POST channels/1/messages/2/threads {\"name\":\"스레드\",\"auto_archive_duration\":1440}", "{}",
            rest => rest.StartThreadFromMessageAsync(Id(1), Id(2), "스레드", TimeSpan.FromDays(1)) },
        { "POST channels/1/messages/2/threads {\"name\":\"a\"}", "{}", rest => rest.StartThreadFromMessageAsync(Id(1), Id(2), "a") },
        { "POST channels/1/threads {\"name\":\"첫 글\",\"auto_archive_duration\":10080,\"applied_tags\":[\"7\",\"8\"],\"message\":{\"content\":\"본문\",\"allowed_mentions\":{\"parse\":[]}}}", "{}",
            rest => rest.StartThreadInForumAsync(Id(1), "첫 글", OutgoingMessage.Text("본문") with { Nonce = "n", ReplyTo = Id(9) }, [Id(7), Id(8)], TimeSpan.FromDays(7)) },
        { "POST channels/1/threads {\"name\":\"a\",\"message\":{\"content\":\"b\",\"allowed_mentions\":{\"parse\":[]}}}", "{}",
            rest => rest.StartThreadInForumAsync(Id(1), "a", OutgoingMessage.Text("b")) },
        { "PATCH channels/1 {\"archived\":false}", "{}", rest => rest.ModifyThreadAsync(Id(1), archived: false) },
        { "PATCH channels/1 {\"archived\":true,\"locked\":true}", "{}", rest => rest.ModifyThreadAsync(Id(1), archived: true, locked: true) },
        { "GET guilds/1/threads/active", "{}", rest => rest.ListActiveGuildThreadsAsync(Id(1)) },
        { "GET channels/1/threads/archived/public?limit=50", "{}", rest => rest.ListPublicArchivedThreadsAsync(Id(1)) },
        { "DELETE channels/1/messages/pins/2", "", rest => rest.UnpinMessageAsync(Id(1), Id(2)) },
        { "POST channels/1/messages {\"content\":\"a\",\"allowed_mentions\":{\"parse\":[],\"replied_user\":true},\"message_reference\":{\"message_id\":\"9\",\"fail_if_not_exists\":false}}", "{}",
            rest => rest.CreateMessageAsync(Id(1), OutgoingMessage.Text("a") with { ReplyTo = Id(9), AllowedMentions = new AllowedMentions { RepliedUser = true } }) },
        { "DELETE channels/1/messages/2", "", rest => rest.DeleteMessageAsync(Id(1), Id(2)) },
        { "GET channels/1/messages?limit=7", "[]", rest => rest.GetMessagesAsync(Id(1), 7) },
        { "GET channels/1/messages/2", "{}", rest => rest.GetMessageAsync(Id(1), Id(2)) },
        { "PUT channels/1/messages/pins/2", "", rest => rest.PinMessageAsync(Id(1), Id(2)) },
        { "PATCH channels/1/messages/2 {\"content\":\"\",\"allowed_mentions\":{\"parse\":[]}}", "{}",
            rest => rest.EditMessageAsync(Id(1), Id(2), OutgoingMessage.Text("")) },
        { "PATCH channels/1/messages/2 {\"allowed_mentions\":{\"parse\":[]},\"attachments\":[{\"id\":\"5\"}]}", "{}",
            rest => rest.EditMessageAsync(Id(1), Id(2), new OutgoingMessage { KeptAttachments = [Id(5)] }) },
        { "PATCH channels/1/messages/2 {\"allowed_mentions\":{\"parse\":[]},\"attachments\":[]}", "{}",
            rest => rest.EditMessageAsync(Id(1), Id(2), new OutgoingMessage { KeptAttachments = [] }) },
        { "PATCH webhooks/7/secret-interaction-token/messages/@original {\"content\":\"a\",\"allowed_mentions\":{\"parse\":[]}}", "{}",
            rest => rest.EditOriginalInteractionResponseAsync(Make.Command(), OutgoingMessage.Text("a")) },
        { "POST webhooks/7/secret-interaction-token {\"content\":\"a\",\"allowed_mentions\":{\"parse\":[]},\"flags\":64}", "{}",
            rest => rest.CreateFollowupMessageAsync(Make.Command(), Reply.Private("a")) },
    };

    public void Dispose() => _harness.Dispose();

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Each_method_asks_for_what_Discord_documents(string line, string answer, Func<DiscordRest, Task> call)
    {
        _harness.Transport.Answer(answer.Length == 0 ? 204 : 200, answer);

        await call(_harness.Rest);

        var sent = Assert.Single(_harness.Transport.Sent);
        Assert.StartsWith(Api, sent.Path, StringComparison.Ordinal);
        Assert.Equal(line, $"{sent.Method} {sent.Path[Api.Length..]} {sent.Body}".TrimEnd());
    }

    [Fact]
    public async Task A_reason_for_the_audit_log_goes_as_a_header_in_ASCII_and_is_cut_to_what_Discord_takes()
    {
        await _harness.Rest.AddGuildMemberRoleAsync(Id(1), Id(2), Id(3), "일주일을 채움");
        await _harness.Rest.RemoveGuildMemberRoleAsync(Id(1), Id(2), Id(3), new string('x', 600));
        await _harness.Rest.AddGuildMemberRoleAsync(Id(1), Id(2), Id(3));

        Assert.Equal(["일주일을 채움", new string('x', 512), null], _harness.Transport.Sent.Select(sent => sent.Reason is { } reason ? Uri.UnescapeDataString(reason) : null));
        Assert.All(_harness.Transport.Sent[0].Reason!, letter => Assert.True(char.IsAscii(letter)));
    }

    private static Snowflake Id(ulong value) => new(value);
}
