using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Gateway;

public sealed class EventTests
{
    [Fact]
    public async Task Without_the_content_intent_only_what_concerns_the_bot_keeps_its_words()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync(intents: 1 | (1 << 9) | (1 << 12));
        var world = bot.Server.World;

        world.Owner.Send("secret");
        Assert.Equal("", (string)(await line.NextEventAsync("MESSAGE_CREATE"))["content"]!);
        world.Owner.Send($"hey <@{bot.App}>");
        Assert.StartsWith("hey", (string)(await line.NextEventAsync("MESSAGE_CREATE"))["content"]!, StringComparison.Ordinal);
        await bot.DoAsync("POST", $"channels/{world.General}/messages", """{"content":"own"}""");
        Assert.Equal("own", (string)(await line.NextEventAsync("MESSAGE_CREATE"))["content"]!);
        var dm = (string)(await bot.DoAsync("POST", "users/@me/channels", $$"""{"recipient_id":"{{world.Owner.UserId}}"}"""))!["id"]!;
        world.Owner.Send("in private", ulong.Parse(dm, null));
        var direct = await line.NextEventAsync("MESSAGE_CREATE");
        Assert.Equal("in private", (string)direct["content"]!);
        Assert.Null(direct["guild_id"]);
    }

    [Fact]
    public async Task A_session_hears_only_what_its_intents_name()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync(intents: 1 | (1 << 7));
        var world = bot.Server.World;
        var room = world.CreateChannel(world.DefaultGuild, "study room", ChannelType.Voice);
        await line.NextEventAsync("CHANNEL_CREATE");

        world.Owner.Send("not heard");
        world.AddMember(world.DefaultGuild, "mina").JoinVoice(room, mute: true);

        var frame = await line.NextAsync();
        Assert.Equal("VOICE_STATE_UPDATE", (string?)frame!["t"]);
        Assert.True((bool)frame["d"]!["self_mute"]!);
        Assert.NotNull(frame["d"]!["member"]);
    }

    [Fact]
    public async Task A_guild_says_its_AFK_channel_until_that_is_deleted()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;
        var quiet = world.CreateChannel(world.DefaultGuild, "quiet", ChannelType.Voice);

        world.SetAfkChannel(world.DefaultGuild, quiet);
        Assert.Equal($"{quiet}", (string?)(await line.NextEventAsync("GUILD_UPDATE"))["afk_channel_id"]);
        Assert.Throws<InvalidOperationException>(() => world.SetAfkChannel(world.DefaultGuild, world.General));
        world.SetUnavailable(world.DefaultGuild, true);
        world.SetUnavailable(world.DefaultGuild, false);
        Assert.Equal($"{quiet}", (string?)(await line.NextEventAsync("GUILD_CREATE"))["afk_channel_id"]);
        world.DeleteChannel(quiet);
        Assert.Null((await line.NextEventAsync("GUILD_UPDATE"))["afk_channel_id"]);
    }

    [Fact]
    public async Task Removal_an_outage_and_a_return_are_three_different_things()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;

        world.SetUnavailable(world.DefaultGuild, true);
        Assert.True((bool)(await line.NextEventAsync("GUILD_DELETE"))["unavailable"]!);
        world.Owner.Send("nobody hears this");
        world.SetUnavailable(world.DefaultGuild, false);
        Assert.Equal("GUILD_CREATE", (string?)(await line.NextAsync())!["t"]);
        world.RemoveBot(world.DefaultGuild);
        Assert.Null((await line.NextEventAsync("GUILD_DELETE"))["unavailable"]);
        Assert.Equal(403, (await bot.SendAsync("GET", $"guilds/{world.DefaultGuild}")).Status);
        world.AddBot(world.DefaultGuild);
        await line.NextEventAsync("GUILD_CREATE");
    }

    [Fact]
    public async Task A_channel_that_the_bot_cannot_see_is_silent()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;
        var hidden = world.CreateChannel(world.DefaultGuild, "staff");
        world.SetOverwrite(hidden, world.DefaultGuild, OverwriteType.Role, Permissions.None, Permissions.ViewChannel);

        world.Owner.Send("hidden", hidden);
        world.Owner.Send("open", world.General);

        Assert.Equal("open", (string)(await line.NextEventAsync("MESSAGE_CREATE"))["content"]!);
        var (status, body) = await bot.SendAsync("GET", $"channels/{hidden}");
        Assert.Equal((403, 50001), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task Members_are_told_in_chunks_on_request()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina");

        await line.SendAsync($$$"""{"op":8,"d":{"guild_id":"{{{world.DefaultGuild}}}","user_ids":["{{{mina.UserId}}}","123"],"nonce":"n"}}""");

        var chunk = await line.NextEventAsync("GUILD_MEMBERS_CHUNK");
        Assert.Equal("mina", (string)chunk["members"]![0]!["user"]!["username"]!);
        Assert.Equal("123", (string)chunk["not_found"]![0]!);
        Assert.Equal("n", (string)chunk["nonce"]!);
    }

    [Fact]
    public async Task Joining_leaving_and_roles_are_told()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;

        var mina = world.AddMember(world.DefaultGuild, "mina", "미나");
        Assert.Equal("미나", (string)(await line.NextEventAsync("GUILD_MEMBER_ADD"))["user"]!["global_name"]!);
        var role = world.CreateRole(world.DefaultGuild, "streak");
        await line.NextEventAsync("GUILD_ROLE_CREATE");
        world.SetRole(world.DefaultGuild, mina.UserId, role);
        Assert.Single((await line.NextEventAsync("GUILD_MEMBER_UPDATE"))["roles"]!.AsArray());
        world.DeleteRole(world.DefaultGuild, role);
        Assert.Empty((await line.NextEventAsync("GUILD_MEMBER_UPDATE"))["roles"]!.AsArray());
        mina.LeaveGuild();
        await line.NextEventAsync("GUILD_MEMBER_REMOVE");
    }
}
