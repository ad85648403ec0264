using Microsoft.Extensions.DependencyInjection;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RegistrationTests
{
    [Fact]
    public void What_is_added_line_by_line_reaches_the_router()
    {
        using var provider = new ServiceCollection()
            .AddChatInputCommand<Command>().AddChatInputCommand<Command>().AddComponent<Component>()
            .AddCommandGroup(new CommandGroupSpec("settings", new LocalizedText("Settings")))
            .BuildServiceProvider();

        Assert.Equal(2, provider.GetServices<IChatInputCommand>().Count());
        Assert.Single(provider.GetServices<IComponentHandler>());
        Assert.Empty(provider.GetServices<IModalHandler>());
        Assert.Single(provider.GetServices<CommandGroupSpec>());
    }

    private sealed class Command : IChatInputCommand
    {
        public CommandSpec Spec { get; } = new("ping", new LocalizedText("Ping"));

        public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
            new(Reply.Private("pong"));
    }

    private sealed class Component : IComponentHandler
    {
        public string Route => "a:b";

        public Deferral Deferral => Deferral.Update;

        public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
            new(Reply.Private("pong"));
    }
}
