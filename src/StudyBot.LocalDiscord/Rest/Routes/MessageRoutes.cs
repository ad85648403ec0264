using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class MessageRoutes
{
    private static readonly TimeSpan OldestBulkDelete = TimeSpan.FromDays(14);

    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/channels/{channel}/messages", List) { Limit = RateLimit.Of(5, 5) },
        new("GET", "/channels/{channel}/messages/{message}", Get) { Limit = RateLimit.Of(5, 5) },
        new("POST", "/channels/{channel}/messages", Create) { Limit = RateLimit.Of(5, 5) },
        new("PATCH", "/channels/{channel}/messages/{message}", Edit) { Limit = RateLimit.Of(5, 5) },
        new("DELETE", "/channels/{channel}/messages/{message}", Delete) { Limit = RateLimit.Of(5, 1) },
        new("POST", "/channels/{channel}/messages/bulk-delete", BulkDelete) { Limit = RateLimit.Of(1, 3) },
        new("POST", "/channels/{channel}/messages/{message}/crosspost", Crosspost),
    ];

    private static RestResult List(RestCall call)
    {
        var channel = call.Channel();
        var limit = call.QueryCount("limit", 50, 100);
        if (!call.Access(channel).Can(Permissions.ReadMessageHistory))
            return RestResult.Ok(Json.Array<Message>([], call.World.Render.Render));

        var all = channel.Messages.Where(message => message.EphemeralFor is null).ToList();
        IEnumerable<Message> page;
        if (call.QueryId("around") is { } around)
        {
            var older = all.Where(message => message.Id < around).TakeLast(limit / 2);
            page = older.Concat(all.Where(message => message.Id >= around).Take(limit - (limit / 2)));
        }
        else if (call.QueryId("after") is { } after)
        {
            page = all.Where(message => message.Id > after).Take(limit);
        }
        else
        {
            var before = call.QueryId("before") ?? ulong.MaxValue;
            page = all.Where(message => message.Id < before).TakeLast(limit);
        }

        return RestResult.Ok(Json.Array(page.Reverse(), call.World.Render.Render));
    }

    private static RestResult Get(RestCall call)
    {
        var message = call.Message();
        call.Require(message.Channel, Permissions.ReadMessageHistory);
        return RestResult.Ok(call.World.Render.Render(message));
    }

    private static RestResult Create(RestCall call)
    {
        var channel = call.Channel();
        if (!channel.HoldsMessages)
            throw ApiError.NotATextChannel();

        call.Check(form => BodyValidator.Message(form, call.MessageContext()));
        MessageRights.RequireSending(call, channel, call.Body);
        var message = call.World.Messages.Post(new MessageDraft(channel, call.World.Application.Bot, call.Body) { Files = call.Files });
        return RestResult.Ok(call.World.Render.RenderCreated(message));
    }

    private static RestResult Edit(RestCall call)
    {
        var message = call.Message();
        call.Check(form => BodyValidator.Message(form, call.MessageContext(message)));
        if (message.Author.Id != call.World.ApplicationId)
            throw ApiError.NotAuthor();

        call.RequireOpen(message.Channel);

        call.World.Messages.Edit(message, call.Body, call.Files);
        return RestResult.Ok(call.World.Render.Render(message));
    }

    private static RestResult Delete(RestCall call)
    {
        var message = call.Message();
        if (message.Author.Id != call.World.ApplicationId)
        {
            if (message.Channel.Guild is null)
                throw ApiError.NotInDm();

            call.Require(message.Channel, Permissions.ManageMessages);
        }

        // What is archived can still be deleted, unless it was locked, too.
        if (message.Channel.Thread is { Archived: true, Locked: true })
            call.RequireOpen(message.Channel);

        call.World.Messages.Delete(message);
        return RestResult.NoContent;
    }

    private static RestResult BulkDelete(RestCall call)
    {
        var channel = call.Channel();
        if (channel.Guild is null)
            throw ApiError.NotInDm();

        call.Require(channel, Permissions.ManageMessages);
        var ids = call.Body["messages"].IdList().ToHashSet();
        if (ids.Count is < 2 or > 100)
            throw ApiError.BulkDeleteCount();

        if (ids.Any(id => call.World.Now - SnowflakeMint.TimeOf(id) > OldestBulkDelete))
            throw ApiError.TooOldToBulkDelete();

        call.World.Messages.DeleteAll(channel, channel.Messages.FindAll(message => message.EphemeralFor is null && ids.Contains(message.Id)));
        return RestResult.NoContent;
    }

    private static RestResult Crosspost(RestCall call)
    {
        var message = call.Message();
        if (message.Channel.Type is not ChannelType.Announcement)
            throw ApiError.WrongChannelType();

        call.Require(message.Channel, Permissions.SendMessages);
        if (message.Author.Id != call.World.ApplicationId)
            call.Require(message.Channel, Permissions.ManageMessages);

        message.Flags |= MessageFlags.Crossposted;
        call.World.Messages.TellUpdate(message);
        return RestResult.Ok(call.World.Render.Render(message));
    }
}
