using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Interactions;

/// <summary>Puts an interaction's id on every line that is logged on its way, by whomever.</summary>
internal static class InteractionScope
{
    private static readonly Func<ILogger, ulong, IDisposable?> Scope = LoggerMessage.DefineScope<ulong>("interaction {InteractionId}");

    public static IDisposable? Begin(ILogger logger, ulong interactionId) => Scope(logger, interactionId);
}
