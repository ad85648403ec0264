using System.Diagnostics.CodeAnalysis;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;

namespace StudyBot.Letters;

internal static class LetterServices
{
    public static IServiceCollection AddLetters(this IServiceCollection services) => services
        .AddSingleton<LetterStore>()
        .AddSingleton<LetterKinds>()
        .AddSingleton<LetterDelivery>()
        .AddSingleton<LetterCarrier>()
        .AddSingleton<MemberLanguages>()
        .AddSingleton<IInteractionObserver>(provider => provider.GetRequiredService<MemberLanguages>())
        .AddSingleton<MemberNews>()
        .AddSingleton<IScheduledJob, LetterJob>();

    /// <summary>Adds a kind of letter.</summary>
    public static IServiceCollection AddMemberLetter<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IMemberLetter =>
        services.AddSingleton<IMemberLetter, T>();
}
