namespace StudyBot.Discord.Rest;

/// <summary>
/// The JSON error codes that the bot tells apart (Topics → Opcodes and Status Codes → JSON Error Codes). Others survive as
/// their number.
/// </summary>
public enum DiscordErrorCode
{
    /// <summary>No code: a general error, or a body that is not Discord's JSON.</summary>
    General = 0,

    /// <summary>The channel does not exist any more.</summary>
    UnknownChannel = 10003,

    /// <summary>The guild does not exist, or the bot is not in it.</summary>
    UnknownGuild = 10004,

    /// <summary>The user is not in the guild.</summary>
    UnknownMember = 10007,

    /// <summary>The message does not exist any more.</summary>
    UnknownMessage = 10008,

    /// <summary>The role does not exist any more.</summary>
    UnknownRole = 10011,

    /// <summary>There is no such account.</summary>
    UnknownUser = 10013,

    /// <summary>An interaction token that is over, or an interaction that was never acknowledged.</summary>
    UnknownWebhook = 10015,

    /// <summary>The interaction was not acknowledged within 3 seconds, or by another connection of the same bot.</summary>
    UnknownInteraction = 10062,

    /// <summary>The channel holds as many pins as it can.</summary>
    MaximumPinsReached = 30003,

    /// <summary>Too many command creations today (200 per guild and day).</summary>
    MaximumDailyCommandCreatesReached = 30034,

    /// <summary>The request's files are together or singly too large.</summary>
    RequestEntityTooLarge = 40005,

    /// <summary>The interaction was acknowledged already.</summary>
    InteractionAlreadyAcknowledged = 40060,

    /// <summary>A post of this forum must bear a tag.</summary>
    TagRequired = 40067,

    /// <summary>The bot cannot see the channel, or is not in the guild.</summary>
    MissingAccess = 50001,

    /// <summary>The message is someone else's, and so not to be changed.</summary>
    CannotEditOthersMessage = 50005,

    /// <summary>The user takes no direct messages from the bot.</summary>
    CannotMessageUser = 50007,

    /// <summary>Messages cannot stand there: a forum, a category.</summary>
    NotATextChannel = 50008,

    /// <summary>The bot lacks a permission, or the role stands above its own.</summary>
    MissingPermissions = 50013,

    /// <summary>Not in this kind of channel.</summary>
    WrongChannelType = 50024,

    /// <summary>The interaction token is not one.</summary>
    InvalidWebhookToken = 50027,

    /// <summary>A role that nobody can give: @everyone, or one that an integration owns.</summary>
    InvalidRole = 50028,

    /// <summary>Discord refuses the form; the exception's text says which field.</summary>
    InvalidFormBody = 50035,

    /// <summary>The thread is archived: nothing in it can change, and if it is locked, nobody without rights can write in it.</summary>
    ThreadArchived = 50083,

    /// <summary>No guild links the user and the bot any more, so it cannot write to them.</summary>
    NoMutualGuilds = 50278,

    /// <summary>Discord is overloaded for the moment.</summary>
    Overloaded = 130000,

    /// <summary>The message has a thread already.</summary>
    ThreadAlreadyCreated = 160004,

    /// <summary>The thread is locked, and the bot lacks <see cref="Model.Permissions.ManageThreads"/>.</summary>
    ThreadLocked = 160005,

    /// <summary>The guild has as many active threads as it can; older ones must be archived first.</summary>
    MaximumActiveThreadsReached = 160006,

    /// <summary>The same for threads in announcement channels.</summary>
    MaximumActiveAnnouncementThreadsReached = 160007,
}
