using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A refusal in Discord's words; the HTTP edge turns it into its JSON body.</summary>
internal sealed class ApiError(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (errors is not null)
            json["errors"] = errors.DeepClone();

        return json;
    }

    public static ApiError UnknownRoute() => new(404, 0, "404: Not Found");

    public static ApiError MethodNotAllowed() => new(405, 0, "405: Method Not Allowed");

    public static ApiError Unauthorized() => new(401, 0, "401: Unauthorized");

    public static ApiError UnknownChannel() => new(404, 10003, "Unknown Channel");

    public static ApiError UnknownGuild() => new(404, 10004, "Unknown Guild");

    public static ApiError UnknownMember() => new(404, 10007, "Unknown Member");

    public static ApiError UnknownMessage() => new(404, 10008, "Unknown Message");

    public static ApiError UnknownOverwrite() => new(404, 10009, "Unknown Overwrite");

    public static ApiError UnknownRole() => new(404, 10011, "Unknown Role");

    public static ApiError UnknownUser() => new(404, 10013, "Unknown User");

    public static ApiError UnknownEmoji() => new(400, 10014, "Unknown Emoji");

    public static ApiError UnknownWebhook() => new(404, 10015, "Unknown Webhook");

    public static ApiError UnknownBan() => new(404, 10026, "Unknown Ban");

    public static ApiError UnknownInteraction() => new(404, 10062, "Unknown interaction");

    public static ApiError UnknownCommand() => new(404, 10063, "Unknown application command");

    public static ApiError TooManyReactions() => new(400, 30010, "Maximum number of reactions reached (20)");

    public static ApiError TooManyPins(int limit) => new(400, 30003, $"Maximum number of pins reached ({limit})");

    public static ApiError TooLarge() => new(413, 40005, "Request entity too large");

    public static ApiError AlreadyAcknowledged() => new(400, 40060, "Interaction has already been acknowledged.");

    public static ApiError NoUserAgent() => new(403, 40333, "internal network error");

    public static ApiError NoTagsToSet() => new(400, 40066, "There are no tags available that can be set by non-moderators");

    public static ApiError TagRequired() => new(400, 40067, "A tag is required to create a forum post in this channel");

    public static ApiError MissingAccess() => new(403, 50001, "Missing Access");

    public static ApiError NotInDm() => new(403, 50003, "Cannot execute action on a DM channel");

    public static ApiError NotAuthor() => new(403, 50005, "Cannot edit a message authored by another user");

    public static ApiError EmptyMessage() => new(400, 50006, "Cannot send an empty message");

    public static ApiError CannotDm() => new(403, 50007, "Cannot send messages to this user");

    public static ApiError NotATextChannel() => new(400, 50008, "Cannot send messages in a non-text channel");

    public static ApiError MissingPermissions() => new(403, 50013, "Missing Permissions");

    public static ApiError BulkDeleteCount() => new(400, 50016, "You can only bulk delete between 2 and 100 messages.");

    public static ApiError SystemMessage() => new(403, 50021, "Cannot execute action on a system message");

    public static ApiError WrongChannelType() => new(400, 50024, "Cannot execute action on this channel type");

    public static ApiError InvalidWebhookToken() => new(401, 50027, "Invalid Webhook Token");

    public static ApiError InvalidRole() => new(400, 50028, "Invalid Role");

    public static ApiError InvalidRecipient() => new(400, 50033, "Invalid Recipient(s)");

    public static ApiError TooOldToBulkDelete() => new(400, 50034, "You can only bulk delete messages that are under 14 days old.");

    public static ApiError ThreadArchived() => new(400, 50083, "Thread is archived");

    public static ApiError InvalidJson() => new(400, 50109, "The request body contains invalid JSON.");

    public static ApiError ThreadExists() => new(400, 160004, "A thread has already been created for this message");

    public static ApiError ThreadLocked() => new(400, 160005, "This thread is locked");

    public static ApiError TooManyThreads(ChannelType type) => type is ChannelType.AnnouncementThread
        ? new(400, 160007, "Maximum number of active announcement threads reached")
        : new(400, 160006, "Maximum number of active threads reached");

    /// <summary>50035 with one broken field. The path is dotted, as <c>data.components</c>.</summary>
    public static ApiError InvalidForm(string path, string code, string message)
    {
        JsonObject node = new() { ["_errors"] = new JsonArray(new JsonObject { ["code"] = code, ["message"] = message }) };
        foreach (var step in path.Split('.').Reverse())
            node = new JsonObject { [step] = node };

        return new ApiError(400, 50035, "Invalid Form Body", node);
    }
}
