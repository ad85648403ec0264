namespace StudyBot.Discord.Interactions;

/// <summary>A chat-input command or sub-command: a value that says what it is, and what to do.</summary>
public interface IChatInputCommand
{
    /// <summary>What Discord shows.</summary>
    CommandSpec Spec { get; }

    /// <summary>Answers. Runs off the receive loop; may run more than once at a time.</summary>
    ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken);
}
