using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest.Routes;

/// <summary>Whether the bot may send this message to this place.</summary>
internal static class MessageRights
{
    public static void RequireSending(RestCall call, Channel channel, JsonObject body)
    {
        if (channel.Recipient is { } person)
        {
            RequireDm(call, person);
            return;
        }

        call.Require(channel, channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
        if (channel.Thread is { } thread)
            RequireThread(call, channel, thread);

        RequireParts(call, channel, body);
        if (body["message_reference"] is JsonObject && !call.Access(channel).Can(Permissions.ReadMessageHistory))
            throw new ApiError(400, 160002, "Cannot reply without permission to read message history");
    }

    /// <summary>What a message's embeds and files take.</summary>
    public static void RequireParts(RestCall call, Channel channel, JsonObject body)
    {
        if (body["embeds"] is JsonArray { Count: > 0 })
            call.Require(channel, Permissions.EmbedLinks);

        if (call.Files.Count > 0)
            call.Require(channel, Permissions.AttachFiles);
    }

    // A message wakes an archived thread, if its writer may wake it and the guild has room for one more.
    private static void RequireThread(RestCall call, Channel channel, ThreadDetails thread)
    {
        if (thread.Locked && !call.Access(channel).Can(Permissions.ManageThreads))
            throw thread.Archived ? ApiError.ThreadArchived() : ApiError.ThreadLocked();

        if (thread.Archived)
            call.World.Threads.RequireRoom(channel.Guild!, channel.Type);
    }

    // A bot reaches only people it shares a guild with, who have not closed their door.
    private static void RequireDm(RestCall call, User person)
    {
        var meets = call.World.AllGuilds.Values.Any(guild =>
            guild.Members.ContainsKey(person.Id) && guild.Members.ContainsKey(call.World.ApplicationId));
        if (person.DmsClosed || !meets)
            throw ApiError.CannotDm();
    }
}
