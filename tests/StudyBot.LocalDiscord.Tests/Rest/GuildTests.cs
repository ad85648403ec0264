using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class GuildTests
{
    [Fact]
    public async Task A_channel_is_made_changed_and_deleted_and_each_is_told()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();

        var channel = await bot.DoAsync("POST", $"guilds/{bot.Server.World.DefaultGuild}/channels", """{"name":"Daily Question","topic":"t"}""");
        Assert.Equal("daily-question", (string)channel!["name"]!);
        await line.NextEventAsync("CHANNEL_CREATE");
        await bot.DoAsync("PATCH", $"channels/{channel["id"]}", """{"topic":null}""");
        Assert.Null((await line.NextEventAsync("CHANNEL_UPDATE"))["topic"]);
        await bot.DoAsync("DELETE", $"channels/{channel["id"]}");
        await line.NextEventAsync("CHANNEL_DELETE");
        Assert.Equal(10003, (int)(await bot.SendAsync("GET", $"channels/{channel["id"]}")).Body!["code"]!);
    }

    [Fact]
    public async Task Only_roles_below_the_bots_own_can_be_given()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var guild = $"guilds/{world.DefaultGuild}";
        var low = world.CreateRole(world.DefaultGuild, "low");
        var mina = world.AddMember(world.DefaultGuild, "mina");
        var own = (await bot.DoAsync("GET", $"{guild}/members/{bot.App}"))!["roles"]![0]!;

        await bot.DoAsync("PUT", $"{guild}/members/{mina.UserId}/roles/{low}");
        Assert.Equal($"{low}", (string)(await bot.DoAsync("GET", $"{guild}/members/{mina.UserId}"))!["roles"]![0]!);
        Assert.Equal(50013, (int)(await bot.SendAsync("PUT", $"{guild}/members/{mina.UserId}/roles/{own}")).Body!["code"]!);
        await bot.DoAsync("DELETE", $"{guild}/members/{mina.UserId}/roles/{low}");
    }

    [Fact]
    public async Task A_role_given_or_taken_stands_in_the_audit_log_with_its_reason_and_a_repetition_does_not()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var guild = $"guilds/{world.DefaultGuild}";
        var role = world.CreateRole(world.DefaultGuild, "week");
        var worn = $"{guild}/members/{world.AddMember(world.DefaultGuild, "mina").UserId}/roles/{role}";

        Assert.Equal(204, (await bot.SendAsync("PUT", worn, reason: "일주일을 채움")).Status);
        Assert.Equal(204, (await bot.SendAsync("PUT", worn, reason: "again")).Status);
        await bot.DoAsync("DELETE", worn);

        var entries = (await bot.DoAsync("GET", $"{guild}/audit-logs?action_type=25"))!["audit_log_entries"]!.AsArray();
        Assert.Equal(["$remove", "$add"], entries.Select(entry => (string)entry!["changes"]![0]!["key"]!));
        Assert.Equal("일주일을 채움", (string)entries[1]!["reason"]!);
        Assert.Null(entries[0]!["reason"]);
    }

    [Fact]
    public async Task Roles_are_made_changed_and_deleted_and_no_bit_is_given_that_the_bot_lacks()
    {
        await using var bot = await RawBot.StartAsync();
        var guild = $"guilds/{bot.Server.World.DefaultGuild}";

        var role = await bot.DoAsync("POST", $"{guild}/roles", """{"name":"streak","color":255}""");
        var changed = await bot.DoAsync("PATCH", $"{guild}/roles/{role!["id"]}", """{"name":"streak 7"}""");

        Assert.Equal("streak 7", (string)changed!["name"]!);
        Assert.Equal(255, (int)changed["color"]!);
        Assert.Equal(50013, (int)(await bot.SendAsync("POST", $"{guild}/roles", """{"permissions":"8"}""")).Body!["code"]!);
        await bot.DoAsync("DELETE", $"{guild}/roles/{role["id"]}");
    }

    [Fact]
    public async Task The_owner_cannot_be_renamed_kicked_or_banned()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var owner = $"guilds/{world.DefaultGuild}/members/{world.Owner.UserId}";

        Assert.Equal(403, (await bot.SendAsync("PATCH", owner, """{"nick":"x"}""")).Status);
        Assert.Equal(403, (await bot.SendAsync("DELETE", owner)).Status);
        Assert.Equal(403, (await bot.SendAsync("PUT", $"guilds/{world.DefaultGuild}/bans/{world.Owner.UserId}")).Status);
    }

    [Fact]
    public async Task Members_are_listed_found_renamed_and_kicked()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina", "미나");
        var members = $"guilds/{world.DefaultGuild}/members";

        Assert.Equal(3, (await bot.DoAsync("GET", $"{members}?limit=100"))!.AsArray().Count);
        Assert.Single((await bot.DoAsync("GET", $"{members}/search?query=mi"))!.AsArray());
        Assert.Equal("M", (string)(await bot.DoAsync("PATCH", $"{members}/{mina.UserId}", """{"nick":"M"}"""))!["nick"]!);
        await bot.DoAsync("DELETE", $"{members}/{mina.UserId}");
        Assert.Equal(10007, (int)(await bot.SendAsync("GET", $"{members}/{mina.UserId}")).Body!["code"]!);
    }

    [Fact]
    public async Task A_thread_from_a_message_has_its_id_and_wakes_when_written_to()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;
        var id = world.Owner.Send("today's question");

        var thread = await bot.DoAsync("POST", $"channels/{world.General}/messages/{id}/threads", """{"name":"answers"}""");
        Assert.Equal($"{id}", (string)thread!["id"]!);
        Assert.True((bool)(await line.NextEventAsync("THREAD_CREATE"))["newly_created"]!);
        Assert.Equal(160004, (int)(await bot.SendAsync("POST", $"channels/{world.General}/messages/{id}/threads", """{"name":"x"}""")).Body!["code"]!);
        world.Owner.Send("my answer", id);
        await bot.DoAsync("PATCH", $"channels/{id}", """{"archived":true}""");
        Assert.Equal(50083, (int)(await bot.SendAsync("PATCH", $"channels/{id}", """{"name":"renamed"}""")).Body!["code"]!);
        Assert.Single((await bot.DoAsync("GET", $"channels/{world.General}/threads/archived/public"))!["threads"]!.AsArray());
        await bot.DoAsync("POST", $"channels/{id}/messages", """{"content":"model answer"}""");
        var active = await bot.DoAsync("GET", $"guilds/{world.DefaultGuild}/threads/active");
        Assert.False((bool)active!["threads"]![0]!["thread_metadata"]!["archived"]!);
    }

    [Fact]
    public async Task A_private_thread_is_hidden_from_those_not_in_it()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina");
        var thread = ulong.Parse((string)(await bot.DoAsync("POST", $"channels/{world.General}/threads", """{"name":"quiet","type":12}"""))!["id"]!, null);
        await bot.DoAsync("POST", $"channels/{thread}/messages", """{"content":"hush"}""");

        Assert.Empty(mina.Read(thread));
        await bot.DoAsync("PUT", $"channels/{thread}/thread-members/{mina.UserId}");
        Assert.Equal("hush", Assert.Single(mina.Read(thread)).Content);
    }

    [Fact]
    public async Task A_forum_post_is_a_thread_with_its_first_message()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var forum = world.CreateChannel(world.DefaultGuild, "help", ChannelType.Forum);

        var post = await bot.DoAsync("POST", $"channels/{forum}/threads", """{"name":"how","message":{"content":"like this"}}""");

        Assert.Equal("like this", (string)post!["message"]!["content"]!);
        Assert.Equal(50008, (int)(await bot.SendAsync("POST", $"channels/{forum}/messages", """{"content":"x"}""")).Body!["code"]!);
    }

    [Fact]
    public async Task Commands_keep_their_ids_over_a_bulk_overwrite_and_lists_leave_translations_out()
    {
        await using var bot = await RawBot.StartAsync();
        var path = $"applications/{bot.App}/commands";
        const string Two = """[{"name":"a","description":"a","description_localizations":{"ko":"가"}},{"name":"b","description":"b"}]""";

        var first = await bot.DoAsync("PUT", path, Two);
        var second = await bot.DoAsync("PUT", path, """[{"name":"a","description":"changed"}]""");

        Assert.Equal((string)first![0]!["id"]!, (string)second![0]!["id"]!);
        Assert.NotEqual((string)first[0]!["version"]!, (string)second[0]!["version"]!);
        Assert.Single((await bot.DoAsync("GET", path))!.AsArray());
        Assert.Equal(201, (await bot.SendAsync("POST", path, """{"name":"c","description":"c","description_localizations":{"ko":"다"}}""")).Status);
        Assert.Equal(200, (await bot.SendAsync("POST", path, """{"name":"c","description":"c","description_localizations":{"ko":"다"}}""")).Status);
        Assert.Null((await bot.DoAsync("GET", path))![1]!["description_localizations"]);
        Assert.Equal("다", (string)(await bot.DoAsync("GET", $"{path}?with_localizations=true"))![1]!["description_localizations"]!["ko"]!);
    }
}
