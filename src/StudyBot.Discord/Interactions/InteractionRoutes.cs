using System.Collections.Frozen;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>Every route that the bot knows, laid out once.</summary>
internal sealed class InteractionRoutes
{
    private readonly RouterTextsSelector _texts;
    private readonly FrozenDictionary<string, InteractionRoute> _commands;
    private readonly FrozenDictionary<string, InteractionRoute> _userCommands;
    private readonly FrozenDictionary<string, InteractionRoute> _components;
    private readonly FrozenDictionary<string, InteractionRoute> _modals;
    private readonly FrozenDictionary<(string Path, string Option), (Autocomplete Suggest, bool InDirectMessages)?> _autocompletes;
    private readonly InteractionRoute _unknown;

    /// <exception cref="InvalidOperationException">Two handlers claim a route, or a deferral does not fit its kind.</exception>
    public InteractionRoutes(
        IReadOnlyCollection<IChatInputCommand> commands,
        IEnumerable<IUserCommand> userCommands,
        IEnumerable<IComponentHandler> components,
        IEnumerable<IModalHandler> modals,
        RouterTextsSelector texts)
    {
        _texts = texts;
        _unknown = new InteractionRoute(InteractionMetrics.UnknownRoute, Deferral.Private, (interaction, _) => new(NoLongerWorks(interaction)));
        _commands = Table("commands", commands.Select(Command));
        _userCommands = Table("user commands", userCommands.Select(command => InGuild(NotUpdating(new InteractionRoute(
            command.Spec.Name.Default, command.Spec.Deferral,
            (interaction, cancellationToken) => command.HandleAsync((UserCommandInteraction)interaction, cancellationToken))))));
        _components = Table("components", components.Select(Component));
        _modals = Table("modals", modals.Select(Modal));
        _autocompletes = (from command in commands
                          from option in command.Spec.Options
                          where option.Autocomplete is not null
                          select (Key: (command.Spec.Path, option.Name), Value: (option.Autocomplete, command.Spec.InDirectMessages)))
            .ToFrozenDictionary(entry => entry.Key, entry => ((Autocomplete, bool)?)entry.Value);
    }

    /// <summary>The interaction's route; for one that nobody handles, a route that says so.</summary>
    public InteractionRoute Find(Interaction interaction) => interaction switch
    {
        CommandInteraction command => _commands.GetValueOrDefault(command.Path),
        UserCommandInteraction command => _userCommands.GetValueOrDefault(command.Name),
        ComponentInteraction component => _components.GetValueOrDefault(component.CustomId.Route),
        ModalInteraction modal => _modals.GetValueOrDefault(modal.CustomId.Route),
        _ => null,
    } ?? _unknown;

    /// <summary>Null when the option has no suggestions (any more), or none in this place.</summary>
    public Autocomplete? Find(AutocompleteInteraction interaction) =>
        _autocompletes.GetValueOrDefault((interaction.Path, interaction.Focused)) is var (suggest, inDirectMessages)
            && (inDirectMessages || interaction.GuildId is not null) ? suggest : null;

    private InteractionRoute Command(IChatInputCommand command)
    {
        var route = NotUpdating(new InteractionRoute(command.Spec.Path, command.Spec.Deferral,
            (interaction, cancellationToken) => command.HandleAsync((CommandInteraction)interaction, cancellationToken)));
        return command.Spec.InDirectMessages ? route : InGuild(route);
    }

    /// <summary>
    /// Discord hides such a command in direct messages, but a client that still shows an older list can send it from there.
    /// </summary>
    private InteractionRoute InGuild(InteractionRoute route) => route with
    {
        Handle = (interaction, cancellationToken) => interaction.GuildId is null
            ? new(Reply.Private(_texts(interaction.Locale).OnlyInGuild))
            : route.Handle(interaction, cancellationToken),
    };

    private InteractionRoute Component(IComponentHandler handler) => new(handler.Route, handler.Deferral, (interaction, cancellationToken) =>
    {
        var component = (ComponentInteraction)interaction;
        return handler.OwnerOnly && Refusal(component) is { } refusal
            ? new(refusal)
            : handler.HandleAsync(component, cancellationToken);
    });

    private static InteractionRoute Modal(IModalHandler handler)
    {
        if (handler.Deferral is Deferral.None)
            throw new InvalidOperationException($"The modal {handler.Route} must be deferrable: nothing but a message can answer it.");
        return new(handler.Route, handler.Deferral,
            (interaction, cancellationToken) => handler.HandleAsync((ModalInteraction)interaction, cancellationToken));
    }

    /// <summary>A custom id without an owner is a forged one, or from an older version.</summary>
    private Reply? Refusal(ComponentInteraction interaction)
    {
        if (interaction.CustomId.Arguments is not [var first, ..] || !Snowflake.TryParse(first, null, out var owner))
            return NoLongerWorks(interaction);
        return owner == interaction.User.Id ? null : Reply.Private(_texts(interaction.Locale).NotForYou);
    }

    private Reply NoLongerWorks(Interaction interaction) => Reply.Private(_texts(interaction.Locale).NoLongerWorks);

    private static InteractionRoute NotUpdating(InteractionRoute route) => route.Deferral is Deferral.Update
        ? throw new InvalidOperationException($"The command {route.Name} cannot defer an update: no message bears it.")
        : route;

    private static FrozenDictionary<string, InteractionRoute> Table(string kind, IEnumerable<InteractionRoute> routes)
    {
        var table = new Dictionary<string, InteractionRoute>(StringComparer.Ordinal);
        foreach (var route in routes)
        {
            if (!table.TryAdd(route.Name, route))
                throw new InvalidOperationException($"Two {kind} claim the route {route.Name}.");
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
