using Microsoft.Extensions.Logging;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>Tells Discord which commands there are, and only when that changed.</summary>
public sealed partial class CommandRegistrar
{
    private readonly DiscordRest _rest;
    private readonly ILogger<CommandRegistrar> _logger;
    private readonly List<ApplicationCommandJson> _commands;

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
        _logger = logger;
        _commands = CommandTree.Build(commands.Select(command => command.Spec), userCommands.Select(command => command.Spec), groups);
    }

    /// <summary>Makes the global commands what the specs say; true when Discord's differed and were overwritten.</summary>
    public async Task<bool> RegisterAsync(CancellationToken cancellationToken)
    {
        var application = await _rest.GetCurrentApplicationAsync(cancellationToken).ConfigureAwait(false);
        var registered = await _rest.GetGlobalApplicationCommandsAsync(application.Id, cancellationToken).ConfigureAwait(false);
        if (CommandComparison.AreSame(registered, _commands))
        {
            LogSame(_commands.Count);
            return false;
        }

        await _rest.BulkOverwriteGlobalApplicationCommandsAsync(application.Id, _commands, cancellationToken).ConfigureAwait(false);
        LogRegistered(_commands.Count);
        return true;
    }

    /// <summary>Takes away a guild's own copies of commands, which show beside the global ones.</summary>
    public async Task ClearGuildCommandsAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        var application = await _rest.GetCurrentApplicationAsync(cancellationToken).ConfigureAwait(false);
        var copies = await _rest.GetGuildApplicationCommandsAsync(application.Id, guild, cancellationToken).ConfigureAwait(false);
        if (copies.Count == 0)
            return;
        await _rest.BulkOverwriteGuildApplicationCommandsAsync(application.Id, guild, [], cancellationToken).ConfigureAwait(false);
        LogCleared(copies.Count, guild.Value);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord knows all {Count} commands already.")]
    private partial void LogSame(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord now knows {Count} commands.")]
    private partial void LogRegistered(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Took {Count} copies of commands from guild {GuildId}.")]
    private partial void LogCleared(int count, ulong guildId);
}
