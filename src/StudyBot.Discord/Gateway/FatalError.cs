using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Where the one error that ends the process is left: whoever meets it calls <see cref="Stop"/>, the host ends in good
/// order, and <c>Program</c> returns <see cref="ExitCode"/>. Ask the container for it before the host runs: afterwards it is
/// disposed.
/// </summary>
public sealed partial class FatalError(IHostApplicationLifetime lifetime, ILogger<FatalError> logger)
{
    private DiscordFatalException? _exception;

    /// <summary>What happened first; null when nothing did.</summary>
    public DiscordFatalException? Exception => _exception;

    /// <summary>What the process shall return: 0, or 1 after <see cref="Stop"/>.</summary>
    public int ExitCode => _exception is null ? 0 : 1;

    /// <summary>Logs the sentence and asks the host to end. Only the first call counts.</summary>
    public void Stop(DiscordFatalException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (Interlocked.CompareExchange(ref _exception, exception, null) is not null)
            return;

        LogFatal(logger, exception.Message);
        lifetime.StopApplication();
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Sentence}")]
    private static partial void LogFatal(ILogger logger, string sentence);
}
