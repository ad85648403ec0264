using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class ForumAndRoleOrderTests
{
    [Fact]
    public async Task A_posts_first_message_bears_the_threads_id()
    {
        await using var bot = await RawBot.StartAsync();
        var forum = bot.Server.World.CreateChannel(bot.Server.World.DefaultGuild, "forum", ChannelType.Forum);

        var post = await bot.DoAsync("POST", $"channels/{forum}/threads", """{"name":"first","message":{"content":"hello"}}""");

        Assert.Equal((string)post!["id"]!, (string)post["message"]!["id"]!);
        Assert.Equal("hello", (string)(await bot.DoAsync("GET", $"channels/{post["id"]}/messages/{post["id"]}"))!["content"]!);
    }

    [Fact]
    public async Task The_whole_order_may_be_sent_if_only_roles_below_the_bots_move()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var roles = $"guilds/{world.DefaultGuild}/roles";
        world.CreateRole(world.DefaultGuild, "b");
        world.CreateRole(world.DefaultGuild, "a");
        var order = (await bot.DoAsync("GET", roles))!.AsArray().OrderBy(role => (int)role!["position"]!).ToList();
        Assert.Equal(["@everyone", "a", "b"], order.Take(3).Select(role => (string)role!["name"]!));

        await bot.DoAsync("PATCH", roles, Positions(order, 0, 2, 1, 3));
        Assert.Equal(50013, (int)(await bot.SendAsync("PATCH", roles, Positions(order, 0, 3, 1, 2))).Body!["code"]!);

        var after = (await bot.DoAsync("GET", roles))!.AsArray();
        Assert.Equal(2, (int)after.Single(role => (string)role!["name"]! == "a")!["position"]!);
    }

    [Fact]
    public async Task A_deleted_role_leaves_no_gap()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var low = world.CreateRole(world.DefaultGuild, "low");
        var positions = async () => (await bot.DoAsync("GET", $"guilds/{world.DefaultGuild}/roles"))!.AsArray().Select(role => (int)role!["position"]!).Order();
        Assert.Equal([0, 1, 2], await positions());

        await bot.DoAsync("DELETE", $"guilds/{world.DefaultGuild}/roles/{low}");

        Assert.Equal([0, 1], await positions());
    }

    private static string Positions(List<JsonNode?> roles, params int[] positions) =>
        new JsonArray([.. roles.Zip(positions, (role, position) => new JsonObject { ["id"] = (string)role!["id"]!, ["position"] = position })]).ToJsonString();
}
