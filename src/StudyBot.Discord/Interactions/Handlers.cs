using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>How the router acknowledges when a handler is late; the final answer must then be of the same kind.</summary>
public enum Deferral
{
    /// <summary>"Is thinking…", seen by the member alone.</summary>
    Private,

    /// <summary>"Is thinking…", seen by the channel.</summary>
    Public,

    /// <summary>Nothing to see; the message that bears the component is changed later.</summary>
    Update,

    /// <summary>Never deferred: the answer may be a modal. The handler must answer within 3 seconds.</summary>
    None,
}

/// <summary>A chat-input command or sub-command: a value that says what it is, and what to do.</summary>
public interface IChatInputCommand
{
    /// <summary>What Discord shows.</summary>
    CommandSpec Spec { get; }

    /// <summary>Answers. Runs off the receive loop; may run more than once at a time.</summary>
    ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken);
}

/// <summary>A command in the menu that opens on a member.</summary>
public interface IUserCommand
{
    /// <summary>What Discord shows.</summary>
    UserCommandSpec Spec { get; }

    /// <summary>Answers. Runs off the receive loop; may run more than once at a time.</summary>
    ValueTask<InteractionResponse> HandleAsync(UserCommandInteraction interaction, CancellationToken cancellationToken);
}

/// <summary>A button or select.</summary>
public interface IComponentHandler
{
    /// <summary><c>feature:verb</c>, as in <see cref="CustomId.Route"/>.</summary>
    string Route { get; }

    /// <summary>How a late answer is acknowledged.</summary>
    Deferral Deferral { get; }

    /// <summary>
    /// Whether the first argument of the custom id is the id of the only member who may use it; the router then refuses
    /// everyone else politely.
    /// </summary>
    bool OwnerOnly => false;

    /// <summary>Answers. The custom id can be forged, stale, or from an older version of the bot.</summary>
    ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken);
}

/// <summary>The submission of a modal.</summary>
public interface IModalHandler
{
    /// <summary><c>feature:verb</c>, as in <see cref="CustomId.Route"/>.</summary>
    string Route { get; }

    /// <summary>How a late answer is acknowledged; <see cref="Deferral.None"/> is not allowed here.</summary>
    Deferral Deferral { get; }

    /// <summary>Answers. The custom id can be forged, stale, or from an older version of the bot.</summary>
    ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken);
}
