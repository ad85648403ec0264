using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Turns the page of the history.</summary>
internal sealed class HistoryPageButton(ScheduleDesk desk, HistoryView view) : IComponentHandler
{
    private const string PageRoute = "question:history";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(QuestionSchedule schedule, int number) => CustomId.Of(
        PageRoute, schedule.Id.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (id, number) = interaction.CustomId.Arguments is [var typed, var digits] &&
            int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? (typed, parsed) : ("", 0);
        return new(desk.Turn(interaction, id, schedule => view.Message(schedule, number, interaction.Locale)));
    }
}
