using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>The statistics of a cohort as files, for one of staff.</summary>
internal sealed class CohortArchiveButton(CohortDesk desk) : IComponentHandler
{
    private const string ArchiveRoute = "cohort:archive";

    public string Route => ArchiveRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(long cohort) => CustomId.Of(ArchiveRoute, cohort.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        return new(interaction.CustomId.Arguments is [var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) &&
            desk.Archive(interaction, id) is { } files
                ? Reply.Private(files)
                : Reply.Private(CohortTexts.Both.In(interaction.Locale).UnknownCohort));
    }
}
