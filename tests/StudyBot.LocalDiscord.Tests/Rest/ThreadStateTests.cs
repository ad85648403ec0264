using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class ThreadStateTests
{
    [Fact]
    public async Task A_message_wakes_an_archived_thread()
    {
        await using var bot = await RawBot.StartAsync();
        var (thread, message) = await StartAsync(bot);
        bot.Server.World.EditThread(thread, archived: true);

        Assert.Equal(50083, await CodeAsync(bot, "PATCH", $"channels/{thread}/messages/{message}", """{"content":"x"}"""));
        Assert.Equal(50083, await CodeAsync(bot, "PUT", $"channels/{thread}/messages/pins/{message}"));
        await bot.DoAsync("POST", $"channels/{thread}/messages", """{"content":"awake"}""");

        Assert.False((bool)(await bot.DoAsync("GET", $"channels/{thread}"))!["thread_metadata"]!["archived"]!);
        await bot.DoAsync("PATCH", $"channels/{thread}/messages/{message}", """{"content":"x"}""");
    }

    [Fact]
    public async Task A_locked_thread_is_for_moderators()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var (thread, message) = await StartAsync(bot);
        var mina = world.AddMember(world.DefaultGuild, "mina");
        world.EditThread(thread, locked: true);
        world.SetOverwrite(world.General, world.ApplicationId, OverwriteType.Member, Permissions.None, Permissions.ManageThreads);

        Assert.Equal(160005, await CodeAsync(bot, "POST", $"channels/{thread}/messages", """{"content":"x"}"""));
        Assert.Equal(160005, await CodeAsync(bot, "PATCH", $"channels/{thread}/messages/{message}", """{"content":"x"}"""));
        Assert.Throws<InvalidOperationException>(() => mina.Send("x", thread));
        world.EditThread(thread, archived: true);
        Assert.Equal(50083, await CodeAsync(bot, "POST", $"channels/{thread}/messages", """{"content":"x"}"""));
        Assert.Equal(50083, await CodeAsync(bot, "DELETE", $"channels/{thread}/messages/{message}"));

        world.SetOverwrite(world.General, world.ApplicationId, OverwriteType.Member, Permissions.ManageThreads, Permissions.None);
        world.EditThread(thread, archived: false);
        await bot.DoAsync("POST", $"channels/{thread}/messages", """{"content":"x"}""");
        world.Owner.Send("owner", thread);
        Assert.True((bool)(await bot.DoAsync("GET", $"channels/{thread}"))!["thread_metadata"]!["locked"]!);
    }

    [Fact]
    public async Task What_is_archived_but_not_locked_can_still_be_deleted()
    {
        await using var bot = await RawBot.StartAsync();
        var (thread, message) = await StartAsync(bot);
        bot.Server.World.EditThread(thread, archived: true);

        await bot.DoAsync("DELETE", $"channels/{thread}/messages/{message}");
    }

    [Fact]
    public async Task A_guild_holds_so_many_active_threads()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var (thread, _) = await StartAsync(bot);
        var second = world.Owner.Send("second");
        world.ActiveThreadLimit = 1;

        Assert.Equal(160006, await CodeAsync(bot, "POST", $"channels/{world.General}/messages/{second}/threads", """{"name":"t"}"""));
        var news = world.CreateChannel(world.DefaultGuild, "news", ChannelType.Announcement);
        var third = world.Owner.Send("third", news);
        Assert.Equal(160007, await CodeAsync(bot, "POST", $"channels/{news}/messages/{third}/threads", """{"name":"t"}"""));
        world.EditThread(thread, archived: true);
        await bot.DoAsync("POST", $"channels/{world.General}/messages/{second}/threads", """{"name":"t"}""");

        Assert.Equal(160006, await CodeAsync(bot, "POST", $"channels/{thread}/messages", """{"content":"one too many"}"""));
        Assert.Equal(160006, await CodeAsync(bot, "PATCH", $"channels/{thread}", """{"archived":false}"""));
    }

    [Fact]
    public async Task A_forum_insists_on_a_tag_of_its_own()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var forum = world.CreateChannel(world.DefaultGuild, "forum", ChannelType.Forum);
        var tags = world.SetForumTags(forum, isRequired: true, "SQL", "질문");

        var seen = await bot.DoAsync("GET", $"channels/{forum}");
        Assert.Equal(16, (int)seen!["flags"]!);
        Assert.Equal(["SQL", "질문"], seen["available_tags"]!.AsArray().Select(tag => (string)tag!["name"]!));
        Assert.Equal(40067, await PostAsync(""));
        Assert.Equal(50035, await PostAsync(""","applied_tags":["17"]"""));
        Assert.Null(await PostAsync($",\"applied_tags\":[\"{tags[1]}\"]"));
        world.SetOverwrite(forum, world.ApplicationId, OverwriteType.Member, Permissions.None, Permissions.ManageThreads);
        await bot.DoAsync("PATCH", $"channels/{forum}", """{"available_tags":[{"name":"공지","moderated":true}]}""");
        Assert.Equal(40066, await PostAsync(""));

        Task<int?> PostAsync(string more) => CodeAsync(bot, "POST", $"channels/{forum}/threads", $$$"""{"name":"p","message":{"content":"c"}{{{more}}}}""");
    }

    [Fact]
    public async Task Pins_end_at_the_limit()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        world.PinLimit = 1;
        var (first, second) = (world.Owner.Send("a"), world.Owner.Send("b"));

        await bot.DoAsync("PUT", $"channels/{world.General}/messages/pins/{first}");

        Assert.Equal(30003, await CodeAsync(bot, "PUT", $"channels/{world.General}/messages/pins/{second}"));
        await bot.DoAsync("PUT", $"channels/{world.General}/messages/pins/{first}");
    }

    private static async Task<(ulong Thread, string Message)> StartAsync(RawBot bot)
    {
        var world = bot.Server.World;
        var starter = world.Owner.Send("starter");
        await bot.DoAsync("POST", $"channels/{world.General}/messages/{starter}/threads", """{"name":"thread"}""");
        var message = await bot.DoAsync("POST", $"channels/{starter}/messages", """{"content":"in it"}""");
        return (starter, (string)message!["id"]!);
    }

    private static async Task<int?> CodeAsync(RawBot bot, string method, string path, string? json = null) =>
        (int?)((await bot.SendAsync(method, path, json)).Body as JsonObject)?["code"];
}
