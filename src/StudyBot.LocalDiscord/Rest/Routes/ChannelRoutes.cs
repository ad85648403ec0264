using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class ChannelRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/channels/{channel}", call => RestResult.Ok(call.Channel().ToJson())),
        new("PATCH", "/channels/{channel}", Edit),
        new("DELETE", "/channels/{channel}", Delete),
        new("PUT", "/channels/{channel}/permissions/{overwrite}", SetOverwrite),
        new("DELETE", "/channels/{channel}/permissions/{overwrite}", RemoveOverwrite),
        new("POST", "/channels/{channel}/typing", Type),
        new("GET", "/guilds/{guild}/channels", List),
        new("POST", "/guilds/{guild}/channels", Create),
    ];

    private static RestResult Edit(RestCall call)
    {
        var channel = call.Channel();
        if (channel.Thread is { } thread)
        {
            call.Check(BodyValidator.ThreadPatch);
            RequireThreadEdit(call, channel, thread);
            call.World.Threads.Edit(channel, call.Body);
            return RestResult.Ok(channel.ToJson());
        }

        if (channel.Guild is null)
            throw ApiError.NotInDm();

        call.Check(BodyValidator.ChannelPatch);
        call.Require(channel, Permissions.ManageChannels);
        if (call.Body.ContainsKey("permission_overwrites"))
            call.Require(channel, Permissions.ManageRoles);

        call.World.Channels.Edit(channel, call.Body);
        return RestResult.Ok(channel.ToJson());
    }

    // Anyone in it may wake a thread that is not locked; its opener may do what is not a moderator's.
    private static void RequireThreadEdit(RestCall call, Channel channel, ThreadDetails thread)
    {
        var keys = call.Body.Select(pair => pair.Key).ToList();
        var onlyWakes = keys is ["archived"] && !call.Body["archived"].AsBool() && !thread.Locked;
        var isOwn = thread.OwnerId == call.World.ApplicationId && !keys.Contains("locked") && !keys.Contains("rate_limit_per_user");
        if (thread.Archived && !call.Body.ContainsKey("archived"))
            throw ApiError.ThreadArchived();

        if (onlyWakes)
            call.Require(channel, Permissions.SendMessagesInThreads);
        else if (!isOwn || thread.Locked)
            call.Require(channel, Permissions.ManageThreads);
    }

    private static RestResult Delete(RestCall call)
    {
        var channel = call.Channel();
        if (channel.Guild is null)
            return RestResult.Ok(channel.ToJson());

        call.Require(channel, channel.IsThread ? Permissions.ManageThreads : Permissions.ManageChannels);
        var last = channel.ToJson();
        if (channel.IsThread)
            call.World.Threads.Delete(channel);
        else
            call.World.Channels.Delete(channel);

        return RestResult.Ok(last);
    }

    private static RestResult SetOverwrite(RestCall call)
    {
        var channel = Standing(call);
        call.Check(BodyValidator.PermissionOverwrite);
        call.Require(channel, Permissions.ManageRoles);
        var type = call.Body["type"].AsText() is "1" or "member" ? OverwriteType.Member : OverwriteType.Role;
        call.World.Channels.SetOverwrite(channel, new Overwrite(
            call.Id("overwrite"),
            type,
            (Permissions)(call.Body["allow"].AsId() ?? 0),
            (Permissions)(call.Body["deny"].AsId() ?? 0)));
        return RestResult.NoContent;
    }

    private static RestResult RemoveOverwrite(RestCall call)
    {
        var channel = Standing(call);
        call.Require(channel, Permissions.ManageRoles);
        call.World.Channels.RemoveOverwrite(channel, call.Id("overwrite"));
        return RestResult.NoContent;
    }

    private static Channel Standing(RestCall call)
    {
        var channel = call.Channel();
        if (channel.Guild is null)
            throw ApiError.NotInDm();

        return channel.IsThread ? throw ApiError.WrongChannelType() : channel;
    }

    private static RestResult Type(RestCall call)
    {
        var channel = call.Channel();
        call.Require(channel, channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
        call.World.Messages.Typing(channel, call.World.Application.Bot);
        return RestResult.NoContent;
    }

    private static RestResult List(RestCall call)
    {
        var channels = call.Guild().Channels.Values.Where(channel => !channel.IsThread);
        return RestResult.Ok(Json.Array(channels, ChannelJson.ToJson));
    }

    private static RestResult Create(RestCall call)
    {
        var guild = call.Guild();
        call.Check(BodyValidator.ChannelCreate);
        call.Require(guild, Permissions.ManageChannels);
        var parent = call.Body["parent_id"].AsId();
        if (parent is { } id && guild.Channels.GetValueOrDefault(id)?.Type is not ChannelType.Category)
            throw ApiError.InvalidForm("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");

        var type = (ChannelType)(call.Body["type"].AsInt() ?? 0);
        var settings = new JsonObject().With(call.Body);
        settings.Remove("type");
        return RestResult.Created(call.World.Channels.Create(guild, call.Body["name"].AsText()!, type, parent, settings).ToJson());
    }
}
