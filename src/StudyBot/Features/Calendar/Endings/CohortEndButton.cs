using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>Ends the cohort; a second press, or one of a cohort of former times, shows how it stands.</summary>
internal sealed class CohortEndButton(CohortDesk desk) : IComponentHandler
{
    private const string EndRoute = "cohort:end";

    public string Route => EndRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(LocalDate first) => CustomId.Of(EndRoute, LocalDatePattern.Iso.Format(first));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        return new(interaction.Turn(
            interaction.CustomId.Arguments is [var date] && LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var first }
                ? desk.End(interaction, first)
                : desk.Show(interaction)));
    }
}
