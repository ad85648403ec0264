using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>One's own portfolio of an earlier cohort.</summary>
internal sealed class PortfolioOfButton(OwnPortfolio portfolio, CohortEnds cohorts) : IComponentHandler
{
    private const string OfRoute = "portfolio:of";

    public string Route => OfRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(long cohort) => CustomId.Of(OfRoute, cohort.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(interaction.CustomId.Arguments is [var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) &&
            cohorts.Find(interaction.Guild(), id) is { } ended
                ? Reply.Private(portfolio.Of(interaction, ended))
                : Reply.Private(CohortTexts.Both.In(interaction.Locale).UnknownCohort));
}
