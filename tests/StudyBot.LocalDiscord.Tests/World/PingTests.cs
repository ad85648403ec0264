using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.World;

public sealed class PingTests
{
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public async Task A_role_is_called_if_it_is_mentionable_or_the_bot_may_mention_everyone(bool mentionable, bool permitted, bool called)
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var (mina, role) = Study(world);
        world.SetMentionable(world.DefaultGuild, role, mentionable);
        world.SetOverwrite(
            world.General, world.ApplicationId, OverwriteType.Member,
            permitted ? Permissions.MentionEveryone : Permissions.None, permitted ? Permissions.None : Permissions.MentionEveryone);

        var message = await SayAsync(bot, $"<@&{role}>", new JsonObject { ["roles"] = new JsonArray($"{role}") });

        Assert.Equal(called ? [mina.UserId] : [], message.Pinged);
        Assert.Equal(called ? 1 : 0, message.Json["mention_roles"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_is_not_allowed_calls_nobody()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var (mina, role) = Study(world);

        Assert.Empty((await SayAsync(bot, $"<@&{role}> <@{mina.UserId}> @everyone", new JsonObject { ["parse"] = new JsonArray() })).Pinged);
        Assert.Equal([mina.UserId], (await SayAsync(bot, $"<@{mina.UserId}> <@{world.Owner.UserId}>", new JsonObject { ["users"] = new JsonArray($"{mina.UserId}") })).Pinged);
        Assert.Equal([world.Owner.UserId, mina.UserId], (await SayAsync(bot, "@here", new JsonObject { ["parse"] = new JsonArray("everyone") })).Pinged);
    }

    [Fact]
    public async Task Who_cannot_see_the_channel_is_not_called_and_nobody_calls_oneself()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var (mina, role) = Study(world);
        var secret = world.CreateChannel(world.DefaultGuild, "secret");
        world.SetOverwrite(secret, world.DefaultGuild, OverwriteType.Role, Permissions.None, Permissions.ViewChannel);
        world.SetMentionable(world.DefaultGuild, role, true);

        Assert.Empty(world.Owner.See(world.Owner.Send($"<@&{role}> <@{world.Owner.UserId}>", secret))!.Pinged);
        Assert.Equal([mina.UserId], world.Owner.See(world.Owner.Send($"<@&{role}>"))!.Pinged);
    }

    [Fact]
    public async Task An_edit_calls_nobody_and_neither_does_a_deferred_answer()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"go","description":"g"}]""");
        var world = bot.Server.World;
        var (mina, role) = Study(world);
        var plain = await SayAsync(bot, "x", []);

        await bot.DoAsync("PATCH", $"channels/{world.General}/messages/{plain.Id}", $$"""{"content":"<@{{mina.UserId}}>"}""");
        Assert.Empty(mina.See(plain.Id)!.Pinged);
        Assert.Single(mina.See(plain.Id)!.Json["mentions"]!.AsArray());

        var running = world.Owner.RunAsync("/go");
        var interaction = await bot.AnswerAsync("""{"type":5}""");
        await running;
        await bot.DoAsync("POST", $"webhooks/{bot.App}/{interaction["token"]}", $$"""{"content":"<@{{mina.UserId}}>"}""");
        Assert.Empty(mina.Read()[^1].Pinged);

        // Of a follow-up that says nothing of mentions, users are called, and roles are not.
        await bot.DoAsync("POST", $"webhooks/{bot.App}/{interaction["token"]}", $$"""{"content":"<@{{mina.UserId}}> <@&{{role}}>"}""");
        Assert.Equal([mina.UserId], mina.Read()[^1].Pinged);
        Assert.Empty(mina.Read()[^1].Json["mention_roles"]!.AsArray());
    }

    private static (Actor Mina, ulong Role) Study(DiscordWorld world)
    {
        var mina = world.AddMember(world.DefaultGuild, "mina");
        var role = world.CreateRole(world.DefaultGuild, "study");
        world.SetRole(world.DefaultGuild, mina.UserId, role);
        return (mina, role);
    }

    private static async Task<VisibleMessage> SayAsync(RawBot bot, string content, JsonObject allowed)
    {
        var body = new JsonObject { ["content"] = content, ["allowed_mentions"] = allowed }.ToJsonString();
        var sent = await bot.DoAsync("POST", $"channels/{bot.Server.World.General}/messages", body);
        return bot.Server.World.Owner.See(ulong.Parse((string)sent!["id"]!, CultureInfo.InvariantCulture))!;
    }
}
