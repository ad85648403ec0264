using System.Globalization;
using StudyBot.Discord.Rest;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Why a question, or what belongs to it, could not be posted; each has its own sentence and its own remedy.</summary>
internal enum PostCause
{
    /// <summary>Something that no one foresaw.</summary>
    Unknown,

    ChannelGone,

    /// <summary>The bot is shut out, or lacks a permission.</summary>
    NoAccess,

    BotRemoved,

    /// <summary>A channel in which nobody can post.</summary>
    WrongKindOfChannel,

    ThreadLimit,

    PinLimit,

    /// <summary>A forum whose posts must bear a tag.</summary>
    TagRequired,

    /// <summary>A thread that is archived or locked.</summary>
    Archived,

    RoleGone,

    /// <summary>A role that the bot may not ping.</summary>
    RoleNotMentionable,

    /// <summary>No question fits the schedule.</summary>
    NoQuestion,

    DiscordDown,

    Network,

    Timeout,

    /// <summary>The bot was not running until the window was over.</summary>
    Offline,

    /// <summary>The bot died in every attempt.</summary>
    Interrupted,
}

internal static class PostCauses
{
    private const string Discord = "discord:";
    private const int RequestTimeout = 408;
    private const int TooManyRequests = 429;

    /// <summary>From what <see cref="QuestionSlot.Reason"/> holds.</summary>
    public static PostCause Of(string? reason) => reason switch
    {
        "removed" => PostCause.BotRemoved,
        "empty" => PostCause.NoQuestion,
        "network" => PostCause.Network,
        "timeout" => PostCause.Timeout,
        "offline" => PostCause.Offline,
        "interrupted" => PostCause.Interrupted,
        "not_mentionable" => PostCause.RoleNotMentionable,
        not null when reason.StartsWith(Discord, StringComparison.Ordinal) => OfCode(reason[Discord.Length..]),
        _ => PostCause.Unknown,
    };

    /// <summary>Whether a person must do something before it can work; the rest passes by itself.</summary>
    public static bool NeedsMending(this PostCause cause) => cause is not (
        PostCause.Unknown or PostCause.DiscordDown or PostCause.Network or PostCause.Timeout or PostCause.Offline or PostCause.Interrupted);

    /// <summary>Whether nothing can be posted in the channel as it is.</summary>
    public static bool IsBrokenChannel(this PostCause cause) =>
        cause is PostCause.ChannelGone or PostCause.NoAccess or PostCause.WrongKindOfChannel or PostCause.TagRequired or PostCause.Archived;

    /// <summary>One of Discord's codes, or the HTTP status where it gave none.</summary>
    private static PostCause OfCode(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) switch
    {
        (int)DiscordErrorCode.UnknownChannel => PostCause.ChannelGone,
        (int)DiscordErrorCode.UnknownRole => PostCause.RoleGone,
        (int)DiscordErrorCode.MaximumPinsReached => PostCause.PinLimit,
        (int)DiscordErrorCode.TagRequired => PostCause.TagRequired,
        (int)DiscordErrorCode.MissingAccess or (int)DiscordErrorCode.MissingPermissions => PostCause.NoAccess,
        (int)DiscordErrorCode.NotATextChannel or (int)DiscordErrorCode.WrongChannelType => PostCause.WrongKindOfChannel,
        (int)DiscordErrorCode.ThreadArchived or (int)DiscordErrorCode.ThreadLocked => PostCause.Archived,
        (int)DiscordErrorCode.MaximumActiveThreadsReached or (int)DiscordErrorCode.MaximumActiveAnnouncementThreadsReached => PostCause.ThreadLimit,
        (int)DiscordErrorCode.Overloaded or RequestTimeout or TooManyRequests or (>= 500 and < 600) => PostCause.DiscordDown,
        _ => PostCause.Unknown,
    };
}
