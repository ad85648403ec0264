using StudyBot.Discord.Rest;
using StudyBot.Scheduling;

namespace StudyBot.Features.Answers.Threads;

/// <summary>What a member can do something about when their answer does not get into a thread, or out of it.</summary>
internal enum ThreadTrouble
{
    /// <summary>It may work the next time.</summary>
    Passing,

    /// <summary>The thread, or its channel, is no longer there.</summary>
    Gone,

    /// <summary>Nobody without rights can write there.</summary>
    Locked,

    /// <summary>The bot may not write there.</summary>
    NoAccess,
}

internal static class ThreadTroubles
{
    private static readonly Dictionary<string, ThreadTrouble> Known = new()
    {
        [AnswerPost.NoThread] = ThreadTrouble.Gone,
        [PostTrouble.Reason(DiscordErrorCode.UnknownChannel)] = ThreadTrouble.Gone,
        [PostTrouble.Reason(DiscordErrorCode.ThreadArchived)] = ThreadTrouble.Locked,
        [PostTrouble.Reason(DiscordErrorCode.ThreadLocked)] = ThreadTrouble.Locked,
        [PostTrouble.Reason(DiscordErrorCode.MissingAccess)] = ThreadTrouble.NoAccess,
        [PostTrouble.Reason(DiscordErrorCode.MissingPermissions)] = ThreadTrouble.NoAccess,
    };

    /// <param name="reason">As an <see cref="AnswerPost"/> keeps it.</param>
    public static ThreadTrouble Of(string? reason) => reason is null ? ThreadTrouble.Passing : Known.GetValueOrDefault(reason);
}
