namespace StudyBot.Discord.Interactions;

/// <summary>A command in the menu that opens on a member.</summary>
public interface IUserCommand
{
    /// <summary>What Discord shows.</summary>
    UserCommandSpec Spec { get; }

    /// <summary>Answers. Runs off the receive loop; may run more than once at a time.</summary>
    ValueTask<InteractionResponse> HandleAsync(UserCommandInteraction interaction, CancellationToken cancellationToken);
}
