using System.Globalization;
using NodaTime;
using StudyBot.Discord.Rest;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>What a failed attempt to post is called, and how long to wait after it.</summary>
internal static class PostFailure
{
    private static readonly Duration FirstDelay = Duration.FromSeconds(30);
    private static readonly Duration LongestDelay = Duration.FromMinutes(15);

    /// <summary>A word for <see cref="QuestionSlot.Reason"/>.</summary>
    public static string Reason(Exception trouble) => trouble switch
    {
        DiscordRestException { Code: DiscordErrorCode.General } refusal => Code((int)refusal.Status),
        DiscordRestException refusal => Code((int)refusal.Code),
        HttpRequestException => "network",
        OperationCanceledException => "timeout",
        NoQuestionException => "empty",
        _ => "error",
    };

    /// <summary>
    /// Passing troubles are tried again soon, then ever more rarely; what someone must mend first (no permission, no
    /// channel), or a mistake of ours, at the slow pace at once.
    /// </summary>
    public static Duration Delay(Exception trouble, int attempts) => IsPassing(trouble)
        ? Duration.Min(FirstDelay * Math.Pow(2, Math.Min(attempts, 10) - 1), LongestDelay)
        : LongestDelay;

    /// <summary>Whether it can go away by itself. It also leaves open whether the message was made after all.</summary>
    public static bool IsPassing(Exception trouble) =>
        trouble is DiscordRestException { IsTransient: true } or HttpRequestException or OperationCanceledException;

    private static string Code(int code) => string.Create(CultureInfo.InvariantCulture, $"discord:{code}");
}
