namespace StudyBot.Study.Portfolios;

/// <summary>What a feature adds to a member's portfolio. It registers it with <see cref="PortfolioServices.AddPortfolioPart{T}"/>.</summary>
internal interface IPortfolioPart
{
    /// <summary>Null when the member has nothing of it in these dates.</summary>
    PortfolioSection? Of(PortfolioRequest request);
}
