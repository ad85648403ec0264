using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World;

public sealed partial class Actor
{
    /// <summary>The commands that this person's client offers there.</summary>
    public IReadOnlyList<VisibleCommand> Commands(ulong? channel = null) =>
        Locked(() => Offered(Place(channel)).Select(command => VisibleCommand.Of(command, User.Locale)).ToList());

    /// <summary>Runs a slash command written as on a keyboard: <c>/remind minutes:50 note:tea</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="channel">Where.</param>
    /// <param name="wait">False returns at once, with <see cref="InteractionStatus.Sent"/>.</param>
    /// <param name="cancellationToken">Ends the wait, not the interaction.</param>
    public Task<InteractionOutcome> RunAsync(string text, ulong? channel = null, bool wait = true, CancellationToken cancellationToken = default) =>
        ActAsync(() => Call(Place(channel), place => CommandCall.Parse(text, Offered(place)), focused: null), wait, cancellationToken);

    /// <summary>Runs a slash command given in parts.</summary>
    /// <inheritdoc cref="RunAsync(string, ulong?, bool, CancellationToken)"/>
    public Task<InteractionOutcome> RunAsync(CommandCall call, ulong? channel = null, bool wait = true, CancellationToken cancellationToken = default) =>
        ActAsync(() => Call(Place(channel), _ => call, focused: null), wait, cancellationToken);

    /// <summary>Asks for suggestions while an option is being typed.</summary>
    /// <param name="text">The line so far.</param>
    /// <param name="focused">The option under the cursor; null is the last one in the line.</param>
    /// <param name="channel">Where.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<InteractionOutcome> AutocompleteAsync(string text, string? focused = null, ulong? channel = null, CancellationToken cancellationToken = default) =>
        ActAsync(
            () =>
            {
                var place = Place(channel);
                var call = CommandCall.Parse(text, Offered(place));
                return Call(place, _ => call, focused ?? call.Options.Keys.LastOrDefault() ?? throw new Refusal("No option is being typed."));
            },
            wait: true,
            cancellationToken);

    /// <summary>Picks a command from another user's context menu.</summary>
    public Task<InteractionOutcome> UseOnUserAsync(string name, ulong target, ulong? channel = null, CancellationToken cancellationToken = default) =>
        ActAsync(
            () =>
            {
                var place = Place(channel);
                var resolved = new Resolved(_world, place);
                resolved.AddUser(_world.FindUser(target) ?? throw new Refusal("There is no such user."));
                return Target(place, CommandType.User, name, target, resolved);
            },
            wait: true,
            cancellationToken);

    /// <summary>Picks a command from a message's context menu.</summary>
    public Task<InteractionOutcome> UseOnMessageAsync(string name, ulong target, CancellationToken cancellationToken = default) =>
        ActAsync(
            () =>
            {
                var message = Find(target) ?? throw new Refusal("There is no such message.");
                var resolved = new Resolved(_world, message.Channel);
                resolved.AddMessage(message);
                return Target(message.Channel, CommandType.Message, name, target, resolved);
            },
            wait: true,
            cancellationToken);

    private Interaction Call(Channel place, Func<Channel, CommandCall> read, string? focused)
    {
        var call = read(place);
        var command = Offered(place).FirstOrDefault(item => item.Type is CommandType.ChatInput && item.Name == call.Name)
            ?? throw new Refusal($"There is no command /{call.Name}.");
        var binder = new OptionBinder(_world, place, User);
        var options = binder.Bind(command, call, focused);
        var data = Data(command, binder.Resolved);
        if (options.Count > 0)
            data["options"] = options;

        return _world.Interactions.Begin(focused is null ? InteractionType.ApplicationCommand : InteractionType.Autocomplete, User, place, data);
    }

    private Interaction Target(Channel place, CommandType type, string name, ulong target, Resolved resolved)
    {
        var command = Offered(place).FirstOrDefault(item => item.Type == type && item.Name == name)
            ?? throw new Refusal($"There is no command “{name}” in this menu.");
        var data = Data(command, resolved);
        data["target_id"] = Json.Id(target);
        return _world.Interactions.Begin(InteractionType.ApplicationCommand, User, place, data);
    }

    private static JsonObject Data(Command command, Resolved resolved)
    {
        var data = new JsonObject { ["id"] = Json.Id(command.Id), ["name"] = command.Name, ["type"] = (int)command.Type };
        if (command.GuildId is { } guild)
            data["guild_id"] = Json.Id(guild);

        if (resolved.Json is { } entities)
            data["resolved"] = entities;

        return data;
    }

    private IEnumerable<Command> Offered(Channel place)
    {
        var guild = place.Guild;
        if (guild is not null && (!guild.Members.ContainsKey(_world.ApplicationId) || guild.Unavailable))
            return [];

        var usable = _world.Commands.InPlace(guild?.Id).Where(command => command.UsableIn(guild is null ? 1 : 0));
        if (guild is null)
            return usable;

        var access = Access.Of(place, UserId);
        return access.TakesCommands(place) && CanSee(place)
            ? usable.Where(command => command.DefaultMemberPermissions is not { } needed
                || access.Can(Permissions.Administrator) || needed != 0 && access.Can(needed))
            : [];
    }
}
