using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StudyBot.Discord.Gateway;

/// <summary>Runs a host so that a fatal error shows in the process's exit code.</summary>
public static class FatalErrorHostExtensions
{
    /// <summary>Runs until shutdown, as <c>RunAsync</c> does, and returns what <c>Main</c> shall return.</summary>
    public static async Task<int> RunToExitCodeAsync(this IHost host, CancellationToken cancellationToken = default)
    {
        // Asked for first, because running a host ends with disposing of its services.
        var fatal = host.Services.GetRequiredService<FatalError>();
        await host.RunAsync(cancellationToken);
        return fatal.ExitCode;
    }
}
