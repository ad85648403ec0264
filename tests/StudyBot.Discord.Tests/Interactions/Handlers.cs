using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>A command whose behaviour the test gives.</summary>
internal sealed class TestCommand(
    CommandSpec spec, Func<CommandInteraction, CancellationToken, ValueTask<InteractionResponse>> handle) : IChatInputCommand
{
    public CommandSpec Spec => spec;

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        handle(interaction, cancellationToken);
}

internal sealed class TestUserCommand(UserCommandSpec spec) : IUserCommand
{
    public UserCommandSpec Spec => spec;

    public ValueTask<InteractionResponse> HandleAsync(UserCommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private($"user {interaction.Target.Id}"));
}

internal sealed class TestComponent(
    string route, Deferral deferral, Func<ComponentInteraction, CancellationToken, ValueTask<InteractionResponse>> handle) : IComponentHandler
{
    public string Route => route;

    public Deferral Deferral => deferral;

    public bool OwnerOnly { get; init; }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        handle(interaction, cancellationToken);
}

internal sealed class TestModal(
    string route, Deferral deferral, Func<ModalInteraction, CancellationToken, ValueTask<InteractionResponse>> handle) : IModalHandler
{
    public string Route => route;

    public Deferral Deferral => deferral;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        handle(interaction, cancellationToken);
}

/// <summary>The same command again and again.</summary>
internal static class Spec
{
    public static CommandSpec Of(string path, Deferral deferral = Deferral.Private) =>
        new(path, new LocalizedText("A command")) { Deferral = deferral };
}
