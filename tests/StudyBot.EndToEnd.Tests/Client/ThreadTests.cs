using System.Text;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.World;
using ChannelType = StudyBot.LocalDiscord.World.ChannelType;
using Permissions = StudyBot.LocalDiscord.World.Permissions;

namespace StudyBot.EndToEnd.Tests.Client;

public sealed class ThreadTests
{
    [Fact]
    public async Task A_thread_is_opened_on_a_message_and_written_into()
    {
        await using var scene = await ClientScene.StartAsync();
        var message = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("오늘의 질문"));

        var thread = await scene.Rest.StartThreadFromMessageAsync(scene.Channel, message.Id, "3월 2일 답변", TimeSpan.FromDays(1));
        await scene.Rest.CreateMessageAsync(thread.Id, OutgoingMessage.Text("답을 모아요"));
        scene.Mina.Send("제 답은요", thread.Id.Value);

        Assert.Equal((message.Id, true, scene.Channel, new ThreadMetadata(Archived: false, Locked: false)), (thread.Id, thread.IsThread, thread.ParentId, thread.Thread));
        Assert.Equal(["답을 모아요", "제 답은요"], scene.Jun.Read(thread.Id.Value).Select(said => said.Content));
        Assert.Equal(thread.Id, Assert.Single(await scene.Rest.ListActiveGuildThreadsAsync(scene.Guild)).Id);
        await ClientScene.RefusesAsync(DiscordErrorCode.ThreadAlreadyCreated, () => scene.Rest.StartThreadFromMessageAsync(scene.Channel, message.Id, "x"));
    }

    [Fact]
    public async Task A_folded_thread_unfolds_for_a_message_and_a_locked_one_only_for_moderators()
    {
        await using var scene = await ClientScene.StartAsync();
        var message = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("q"));
        var thread = await scene.Rest.StartThreadFromMessageAsync(scene.Channel, message.Id, "t");
        var said = await scene.Rest.CreateMessageAsync(thread.Id, OutgoingMessage.Text("a"));

        await scene.Rest.ModifyThreadAsync(thread.Id, archived: true);
        await ClientScene.RefusesAsync(DiscordErrorCode.ThreadArchived, () => scene.Rest.EditMessageAsync(thread.Id, said.Id, OutgoingMessage.Text("b")));
        await scene.Rest.CreateMessageAsync(thread.Id, OutgoingMessage.Text("c"));
        Assert.Equal(new ThreadMetadata(Archived: false, Locked: false), (await scene.Rest.GetChannelAsync(thread.Id)).Thread);

        scene.World.EditThread(thread.Id.Value, locked: true);
        Deny(scene, Permissions.ManageThreads);
        await ClientScene.RefusesAsync(DiscordErrorCode.ThreadLocked, () => scene.Rest.CreateMessageAsync(thread.Id, OutgoingMessage.Text("d")));
        scene.World.EditThread(thread.Id.Value, archived: true);
        await ClientScene.RefusesAsync(DiscordErrorCode.ThreadArchived, () => scene.Rest.CreateMessageAsync(thread.Id, OutgoingMessage.Text("d")));
        await ClientScene.RefusesAsync(DiscordErrorCode.MissingPermissions, () => scene.Rest.ModifyThreadAsync(thread.Id, archived: false));
    }

    [Fact]
    public async Task What_can_go_wrong_with_a_thread_has_its_code()
    {
        await using var scene = await ClientScene.StartAsync();
        var message = await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("q"));
        Task StartAsync() => scene.Rest.StartThreadFromMessageAsync(scene.Channel, message.Id, "t");

        scene.World.ActiveThreadLimit = 0;
        await ClientScene.RefusesAsync(DiscordErrorCode.MaximumActiveThreadsReached, StartAsync);
        Deny(scene, Permissions.CreatePublicThreads);
        await ClientScene.RefusesAsync(DiscordErrorCode.MissingPermissions, StartAsync);
        Deny(scene, Permissions.ViewChannel);
        await ClientScene.RefusesAsync(DiscordErrorCode.MissingAccess, StartAsync);
        scene.World.DeleteChannel(scene.World.General);
        await ClientScene.RefusesAsync(DiscordErrorCode.UnknownChannel, StartAsync);
    }

    [Fact]
    public async Task A_post_in_a_forum_bears_tags_files_and_buttons()
    {
        await using var scene = await ClientScene.StartAsync();
        var id = scene.World.CreateChannel(scene.World.DefaultGuild, "질문", ChannelType.Forum);
        scene.World.SetForumTags(id, isRequired: true, "SQL", "알고리즘");
        var forum = await scene.Rest.GetChannelAsync(new Snowflake(id));

        await ClientScene.RefusesAsync(DiscordErrorCode.TagRequired, () => scene.Rest.StartThreadInForumAsync(forum.Id, "3월 2일", OutgoingMessage.Text("본문")));
        await ClientScene.RefusesAsync(DiscordErrorCode.NotATextChannel, () => scene.Rest.CreateMessageAsync(forum.Id, OutgoingMessage.Text("본문")));
        var post = await scene.Rest.StartThreadInForumAsync(
            forum.Id, "3월 2일", new OutgoingMessage
            {
                Content = "본문",
                Files = [new FileUpload("a.csv", Encoding.UTF8.GetBytes("a"), "표")],
                Components = [new ActionRow(new Button(CustomId.Of("q:answer", "1"), "답하기"))],
            },
            [forum.AvailableTags[0].Id]);

        Assert.True(forum.RequiresTag);
        Assert.Equal(["SQL", "알고리즘"], forum.AvailableTags.Select(tag => tag.Name));
        Assert.Equal((forum.Id, post.Thread.Id), (post.Thread.ParentId, post.Message!.Id));
        var seen = Assert.Single(scene.Mina.Read(post.Thread.Id.Value));
        Assert.Equal(("본문", "표", "답하기"), (seen.Content, seen.Files.Single().Description, seen.Buttons.Single()));
    }

    [Fact]
    public async Task Pins_come_go_and_end()
    {
        await using var scene = await ClientScene.StartAsync();
        scene.World.PinLimit = 1;
        var (first, second) = (await SayAsync("a"), await SayAsync("b"));

        await scene.Rest.PinMessageAsync(scene.Channel, first.Id);
        await ClientScene.RefusesAsync(DiscordErrorCode.MaximumPinsReached, () => scene.Rest.PinMessageAsync(scene.Channel, second.Id));
        await scene.Rest.UnpinMessageAsync(scene.Channel, first.Id);
        await scene.Rest.PinMessageAsync(scene.Channel, second.Id);
        Deny(scene, Permissions.PinMessages);
        await ClientScene.RefusesAsync(DiscordErrorCode.MissingPermissions, () => scene.Rest.UnpinMessageAsync(scene.Channel, second.Id));

        Task<Message> SayAsync(string text) => scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text(text));
    }

    [Fact]
    public async Task Any_refusal_can_be_arranged()
    {
        await using var scene = await ClientScene.StartAsync();
        scene.Discord.RestFaults.Add(new RestFault(RestFaultKind.Refusal) { Method = "POST", Status = 403, Code = (int)DiscordErrorCode.CannotMessageUser });

        await ClientScene.RefusesAsync(DiscordErrorCode.CannotMessageUser, () => scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("a")));
        await scene.Rest.CreateMessageAsync(scene.Channel, OutgoingMessage.Text("a"));
    }

    private static void Deny(ClientScene scene, Permissions permissions) =>
        scene.World.SetOverwrite(scene.World.General, scene.World.ApplicationId, OverwriteType.Member, Permissions.None, permissions);
}
