using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace StudyBot.Discord.Interactions;

/// <summary>Registers what the bot can do, one line each.</summary>
public static class InteractionServiceCollectionExtensions
{
    /// <summary>Adds a chat-input command or sub-command.</summary>
    public static IServiceCollection AddChatInputCommand<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IChatInputCommand =>
        services.AddSingleton<IChatInputCommand, T>();

    /// <summary>Adds a command to the menu that opens on a member.</summary>
    public static IServiceCollection AddUserCommand<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IUserCommand =>
        services.AddSingleton<IUserCommand, T>();

    /// <summary>Adds a button or select.</summary>
    public static IServiceCollection AddComponent<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IComponentHandler =>
        services.AddSingleton<IComponentHandler, T>();

    /// <summary>Adds what happens when a modal is submitted.</summary>
    public static IServiceCollection AddModal<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IModalHandler =>
        services.AddSingleton<IModalHandler, T>();

    /// <summary>Describes a command that only holds sub-commands.</summary>
    public static IServiceCollection AddCommandGroup(this IServiceCollection services, CommandGroupSpec group) =>
        services.AddSingleton(group);
}
