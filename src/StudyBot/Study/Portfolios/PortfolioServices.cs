using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Study.Portfolios;

internal static class PortfolioServices
{
    /// <summary>Adds what a feature has for members' portfolios.</summary>
    public static IServiceCollection AddPortfolioPart<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IPortfolioPart =>
        services.AddSingleton<IPortfolioPart, T>();
}
