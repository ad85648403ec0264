using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class ThreadRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("POST", "/channels/{channel}/messages/{message}/threads", OpenFrom),
        new("POST", "/channels/{channel}/threads", Open),
        new("GET", "/guilds/{guild}/threads/active", Active),
        new("GET", "/channels/{channel}/threads/archived/public", call => Archived(call, isPrivate: false)),
        new("GET", "/channels/{channel}/threads/archived/private", call => Archived(call, isPrivate: true)),
        new("GET", "/channels/{channel}/thread-members", Members),
        new("GET", "/channels/{channel}/thread-members/{user}", Member),
        new("PUT", "/channels/{channel}/thread-members/@me", call => Join(call, call.World.ApplicationId)),
        new("PUT", "/channels/{channel}/thread-members/{user}", call => Join(call, call.Id("user"))),
        new("DELETE", "/channels/{channel}/thread-members/@me", call => Leave(call, call.World.ApplicationId)),
        new("DELETE", "/channels/{channel}/thread-members/{user}", call => Leave(call, call.Id("user"))),
    ];

    private static RestResult OpenFrom(RestCall call)
    {
        var message = call.Message();
        call.Check(form => BodyValidator.ThreadCreate(form, fromMessage: true));
        if (message.Channel.Type is not (ChannelType.Text or ChannelType.Announcement))
            throw ApiError.WrongChannelType();

        call.Require(message.Channel, Permissions.CreatePublicThreads | Permissions.ReadMessageHistory);
        return RestResult.Created(Own(call.World.Threads.OpenFrom(message, call.World.Application.Bot, call.Body), call.World));
    }

    private static RestResult Open(RestCall call)
    {
        var parent = call.Channel();
        if (parent.Type is ChannelType.Forum)
            return OpenPost(call, parent);

        call.Check(form => BodyValidator.ThreadCreate(form, fromMessage: false));
        if (parent.Type is not (ChannelType.Text or ChannelType.Announcement))
            throw ApiError.WrongChannelType();

        var type = (ChannelType)(call.Body["type"].AsInt() ?? (int)ChannelType.PrivateThread);
        call.Require(parent, type is ChannelType.PrivateThread ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads);
        var thread = call.World.Threads.Open(parent, type, call.World.Application.Bot, call.Body);
        if (type is ChannelType.PublicThread)
            Announce(call.World, parent, thread);

        return RestResult.Created(Own(thread, call.World));
    }

    private static RestResult OpenPost(RestCall call, Channel forum)
    {
        call.Check(form => BodyValidator.ForumThreadCreate(form, call.MessageContext()));
        call.Require(forum, Permissions.SendMessages);
        var first = (JsonObject)call.Body["message"]!;
        MessageRights.RequireParts(call, forum, first);
        ForumTags.Check(forum, call.Body["applied_tags"].IdList().ToList(), call.Access(forum).Can(Permissions.ManageThreads));
        var thread = call.World.Threads.Open(forum, ChannelType.PublicThread, call.World.Application.Bot, call.Body);
        var draft = new MessageDraft(thread, call.World.Application.Bot, first) { Files = call.Files, Id = thread.Id };
        var message = call.World.Messages.Post(draft);
        var json = Own(thread, call.World);
        json["message"] = call.World.Render.Render(message);
        return RestResult.Created(json);
    }

    private static void Announce(DiscordWorld world, Channel parent, Channel thread)
    {
        var body = new JsonObject { ["content"] = thread.Name };
        world.Messages.Post(new MessageDraft(parent, world.Application.Bot, body)
        {
            Type = MessageType.ThreadCreated,
            Reference = new JsonObject { ["type"] = 0, ["channel_id"] = Json.Id(thread.Id), ["guild_id"] = Json.Id(parent.Guild?.Id) },
        });
    }

    private static RestResult Active(RestCall call)
    {
        var guild = call.Guild();
        return Listing(call, guild.Threads.Where(thread => !thread.Thread!.Archived && call.Access(thread).Can(Permissions.ViewChannel)));
    }

    private static RestResult Archived(RestCall call, bool isPrivate)
    {
        var parent = call.Channel();
        call.Require(parent, Permissions.ReadMessageHistory);
        if (isPrivate)
            call.Require(parent, Permissions.ManageThreads);

        var threads = parent.Guild!.Threads.Where(thread => thread.ParentId == parent.Id && thread.Thread!.Archived
            && thread.Type is ChannelType.PrivateThread == isPrivate);
        return Listing(call, threads.OrderByDescending(thread => thread.Thread!.ArchiveChangedAt), withMore: true);
    }

    private static RestResult Listing(RestCall call, IEnumerable<Channel> threads, bool withMore = false)
    {
        var list = threads.ToList();
        var mine = list.Where(thread => thread.Thread!.Members.ContainsKey(call.World.ApplicationId));
        var json = new JsonObject
        {
            ["threads"] = Json.Array(list, ChannelJson.ToJson),
            ["members"] = Json.Array(mine, thread => ChannelJson.ThreadMember(thread, call.World.ApplicationId, thread.Thread!.Members[call.World.ApplicationId])),
        };
        if (withMore)
            json["has_more"] = false;

        return RestResult.Ok(json);
    }

    private static RestResult Members(RestCall call)
    {
        var thread = Thread(call);
        return RestResult.Ok(Json.Array(thread.Thread!.Members, pair => ChannelJson.ThreadMember(thread, pair.Key, pair.Value)));
    }

    private static RestResult Member(RestCall call)
    {
        var thread = Thread(call);
        var id = call.Text("user") is "@me" ? call.World.ApplicationId : call.Id("user");
        return thread.Thread!.Members.TryGetValue(id, out var joined)
            ? RestResult.Ok(ChannelJson.ThreadMember(thread, id, joined))
            : throw ApiError.UnknownMember();
    }

    private static RestResult Join(RestCall call, ulong userId)
    {
        var thread = Thread(call);
        if (thread.Thread!.Archived)
            throw ApiError.ThreadArchived();

        if (!thread.Guild!.Members.ContainsKey(userId))
            throw ApiError.UnknownMember();

        call.World.Threads.Join(thread, userId);
        return RestResult.NoContent;
    }

    private static RestResult Leave(RestCall call, ulong userId)
    {
        var thread = Thread(call);
        if (userId != call.World.ApplicationId && thread.Thread!.OwnerId != call.World.ApplicationId)
            call.Require(thread, Permissions.ManageThreads);

        call.World.Threads.Leave(thread, userId);
        return RestResult.NoContent;
    }

    private static Channel Thread(RestCall call)
    {
        var channel = call.Channel();
        return channel.IsThread ? channel : throw ApiError.WrongChannelType();
    }

    private static JsonObject Own(Channel thread, DiscordWorld world)
    {
        var json = thread.ToJson();
        json["member"] = ChannelJson.ThreadMember(thread, world.ApplicationId, world.Now);
        return json;
    }
}
