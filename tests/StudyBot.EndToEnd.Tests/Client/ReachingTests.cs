using System.Collections.Concurrent;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.LocalDiscord.World;
using Permissions = StudyBot.LocalDiscord.World.Permissions;

namespace StudyBot.EndToEnd.Tests.Client;

/// <summary>Whom the bot reaches: by direct message, by mention, by reply; and what it hears of places that go.</summary>
public sealed class ReachingTests
{
    [Fact]
    public async Task A_direct_message_arrives_unless_the_door_is_closed_or_no_guild_is_shared()
    {
        await using var scene = await ClientScene.StartAsync();
        var dm = await scene.Rest.CreateDmAsync(new Snowflake(scene.Mina.UserId));

        await scene.Rest.CreateMessageAsync(dm.Id, OutgoingMessage.Text("복습할 카드가 있어요"));
        scene.Mina.AcceptsDms = false;
        await ClientScene.RefusesAsync(DiscordErrorCode.CannotMessageUser, () => scene.Rest.CreateMessageAsync(dm.Id, OutgoingMessage.Text("x")));
        scene.Mina.AcceptsDms = true;
        scene.World.RemoveBot(scene.World.DefaultGuild);
        await ClientScene.RefusesAsync(DiscordErrorCode.CannotMessageUser, () => scene.Rest.CreateMessageAsync(dm.Id, OutgoingMessage.Text("x")));
        await ClientScene.RefusesAsync(DiscordErrorCode.MissingAccess, () => scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("x")));

        Assert.Equal(dm.Id, (await scene.Rest.CreateDmAsync(new Snowflake(scene.Mina.UserId))).Id);
        Assert.Equal("복습할 카드가 있어요", Assert.Single(scene.Mina.ReadDms()).Content);
    }

    [Fact]
    public async Task A_role_is_pinged_when_the_message_allows_it_and_the_role_or_the_permission_does()
    {
        await using var scene = await ClientScene.StartAsync();
        var role = scene.World.CreateRole(scene.World.DefaultGuild, "공부");
        scene.World.SetRole(scene.World.DefaultGuild, scene.Mina.UserId, role);
        scene.World.SetOverwrite(scene.World.General, scene.World.ApplicationId, OverwriteType.Member, Permissions.None, Permissions.MentionEveryone);
        var text = OutgoingMessage.Text($"<@&{role}> 오늘의 질문");
        var allowed = text with { AllowedMentions = new AllowedMentions { Roles = [new Snowflake(role)] } };

        Assert.False((await scene.Rest.GetGuildRolesAsync(scene.Guild)).Single(known => known.Id.Value == role).Mentionable);
        Assert.Equal((0, ""), await SendAsync(allowed));
        scene.World.SetMentionable(scene.World.DefaultGuild, role, true);
        Assert.Equal((0, ""), await SendAsync(text));
        Assert.Equal((1, $"{scene.Mina.UserId}"), await SendAsync(allowed));
        scene.World.SetMentionable(scene.World.DefaultGuild, role, false);
        scene.World.SetOverwrite(scene.World.General, scene.World.ApplicationId, OverwriteType.Member, Permissions.MentionEveryone, Permissions.None);
        Assert.Equal((1, $"{scene.Mina.UserId}"), await SendAsync(allowed));

        async Task<(int Roles, string Pinged)> SendAsync(OutgoingMessage message)
        {
            var sent = await scene.Rest.CreateMessageAsync(scene.Channel, message);
            return (sent.MentionRoles.Count, string.Join(' ', scene.Jun.See(sent.Id.Value)!.Pinged));
        }
    }

    [Fact]
    public async Task A_reply_stands_by_its_message_and_goes_out_even_when_that_is_gone()
    {
        await using var scene = await ClientScene.StartAsync();
        var asked = scene.Mina.Send("질문이요");

        var quiet = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("a") with { ReplyTo = new(asked) });
        var loud = await scene.Rest.CreateMessageAsync(
            scene.Channel, OutgoingMessage.Text("b") with { ReplyTo = new(asked), AllowedMentions = new AllowedMentions { RepliedUser = true } });
        scene.Mina.DeleteMessage(asked);
        var late = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("c") with { ReplyTo = new(asked) });

        Assert.Equal($"{asked}", (string?)Seen(quiet).Json["message_reference"]!["message_id"]);
        Assert.Empty(Seen(quiet).Pinged);
        Assert.Equal([scene.Mina.UserId], Seen(loud).Pinged);
        Assert.Null(Seen(late).Json["message_reference"]);

        VisibleMessage Seen(Message message) => scene.Jun.See(message.Id.Value)!;
    }

    [Fact]
    public async Task Own_messages_are_edited_and_deleted_and_others_are_not()
    {
        await using var scene = await ClientScene.StartAsync();
        var own = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("a"));
        var other = new Snowflake(scene.Mina.Send("b"));

        await scene.Rest.EditMessageAsync(scene.Channel, own.Id, OutgoingMessage.Text("c"));
        Assert.Equal("c", scene.Jun.See(own.Id.Value)!.Content);
        await ClientScene.RefusesAsync(DiscordErrorCode.CannotEditOthersMessage, () => scene.Rest.EditMessageAsync(scene.Channel, other, OutgoingMessage.Text("c")));
        await scene.Rest.DeleteMessageAsync(scene.Channel, own.Id);
        await ClientScene.RefusesAsync(DiscordErrorCode.UnknownMessage, () => scene.Rest.GetMessageAsync(scene.Channel, own.Id));
    }

    [Fact]
    public async Task What_goes_is_heard_and_an_outage_is_not()
    {
        var heard = new Listener();
        await using var scene = await ClientScene.StartAsync(heard);
        var channel = scene.World.CreateChannel(scene.World.DefaultGuild, "곧 사라져요");
        var role = scene.World.CreateRole(scene.World.DefaultGuild, "r");
        var message = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("q"));
        var thread = await scene.Rest.StartThreadFromMessageAsync(scene.Channel, message.Id, "t");
        Assert.IsType<GuildAvailable>(await heard.NextAsync());

        scene.World.EditThread(thread.Id.Value, archived: true, locked: true);
        Assert.Equal(new ThreadChanged(scene.Guild, thread.Id, new ThreadMetadata(Archived: true, Locked: true)), await heard.NextAsync());
        scene.World.DeleteChannel(thread.Id.Value);
        Assert.Equal(new ChannelDeleted(scene.Guild, thread.Id), await heard.NextAsync());
        scene.World.DeleteChannel(channel);
        Assert.Equal(new ChannelDeleted(scene.Guild, new Snowflake(channel)), await heard.NextAsync());
        scene.World.DeleteRole(scene.World.DefaultGuild, role);
        Assert.Equal(new RoleDeleted(scene.Guild, new Snowflake(role)), await heard.NextAsync());
        scene.World.SetUnavailable(scene.World.DefaultGuild, true);
        scene.World.SetUnavailable(scene.World.DefaultGuild, false);
        Assert.IsType<GuildAvailable>(await heard.NextAsync());
        scene.World.RemoveBot(scene.World.DefaultGuild);
        Assert.Equal(new GuildLeft(scene.Guild), await heard.NextAsync());
        Assert.Contains(scene.Guild, heard.Listed);
    }

    private sealed class Listener : IGatewayEventHandler
    {
        private readonly BlockingCollection<GatewayEvent> _heard = [];

        /// <summary>In a lane of its own, so it may come before or after the guilds themselves.</summary>
        public IReadOnlyList<Snowflake> Listed { get; private set; } = [];

        public ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
        {
            if (gatewayEvent is GuildsListed listed)
                Listed = listed.GuildIds;
            else
                _heard.Add(gatewayEvent, cancellationToken);
            return ValueTask.CompletedTask;
        }

        public Task<GatewayEvent> NextAsync() => Task.Run(() =>
            _heard.TryTake(out var next, TimeSpan.FromSeconds(20)) ? next : throw new TimeoutException("Nothing was heard."));
    }
}
