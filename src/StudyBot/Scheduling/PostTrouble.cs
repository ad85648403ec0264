using System.Globalization;
using NodaTime;
using StudyBot.Discord.Rest;

namespace StudyBot.Scheduling;

/// <summary>What a failed attempt to post is called, and how long to wait after it.</summary>
internal static class PostTrouble
{
    private static readonly Duration LongestDelay = Duration.FromMinutes(15);

    /// <summary>A word that is stored: <c>network</c>, <c>timeout</c>, <c>discord:50013</c> (with Discord's code, or the HTTP status) or <c>error</c>.</summary>
    public static string Reason(Exception trouble) => trouble switch
    {
        DiscordRestException { Code: DiscordErrorCode.General } refusal => Code((int)refusal.Status),
        DiscordRestException refusal => Reason(refusal.Code),
        HttpRequestException => "network",
        OperationCanceledException => "timeout",
        _ => "error",
    };

    /// <summary>The word for one of Discord's codes.</summary>
    public static string Reason(DiscordErrorCode code) => Code((int)code);

    /// <summary>
    /// Passing troubles are tried again soon, then ever more rarely; what someone must mend first (no permission, no
    /// channel), or a mistake of ours, at the slow pace at once.
    /// </summary>
    public static Duration Delay(Exception trouble, int attempts) =>
        IsPassing(trouble) ? Duration.Min(RetryDelay.After(attempts), LongestDelay) : LongestDelay;

    /// <summary>Whether it can go away by itself. It also leaves open whether the message was made after all.</summary>
    public static bool IsPassing(Exception trouble) =>
        trouble is DiscordRestException { IsTransient: true } or HttpRequestException or OperationCanceledException;

    private static string Code(int code) => string.Create(CultureInfo.InvariantCulture, $"discord:{code}");
}
