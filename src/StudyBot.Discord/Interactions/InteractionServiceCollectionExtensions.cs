using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace StudyBot.Discord.Interactions;

/// <summary>Registers what a bot can do, one line each.</summary>
public static class InteractionServiceCollectionExtensions
{
    /// <summary>A chat-input command or sub-command.</summary>
    public static IServiceCollection AddChatInputCommand<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IChatInputCommand => services.AddSingleton<IChatInputCommand, T>();

    /// <summary>A command in the menu that opens on a member.</summary>
    public static IServiceCollection AddUserCommand<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IUserCommand => services.AddSingleton<IUserCommand, T>();

    /// <summary>A button or select.</summary>
    public static IServiceCollection AddComponent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IComponentHandler => services.AddSingleton<IComponentHandler, T>();

    /// <summary>The submission of a modal.</summary>
    public static IServiceCollection AddModal<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IModalHandler => services.AddSingleton<IModalHandler, T>();

    /// <summary>The description of a command that only holds sub-commands.</summary>
    public static IServiceCollection AddCommandGroup(this IServiceCollection services, CommandGroupSpec group) =>
        services.AddSingleton(group);
}
