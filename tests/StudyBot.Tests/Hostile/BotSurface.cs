using Microsoft.Extensions.DependencyInjection;
using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Hostile;

/// <summary>Everything of the bot that can be called or pressed, as it is registered; so what is new is tried by itself.</summary>
internal sealed class BotSurface(IServiceProvider services)
{
    public IReadOnlyList<CommandSpec> Commands { get; } = [.. services.GetServices<IChatInputCommand>().Select(command => command.Spec)];

    public IReadOnlyList<UserCommandSpec> UserCommands { get; } = [.. services.GetServices<IUserCommand>().Select(command => command.Spec)];

    public IReadOnlyList<string> ComponentRoutes { get; } = [.. services.GetServices<IComponentHandler>().Select(handler => handler.Route)];

    public IReadOnlyList<string> ModalRoutes { get; } = [.. services.GetServices<IModalHandler>().Select(handler => handler.Route)];
}
