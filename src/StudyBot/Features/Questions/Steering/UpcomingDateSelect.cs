using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Which of the next dates the buttons are for.</summary>
internal sealed class UpcomingDateSelect(ScheduleDesk desk, UpcomingView view) : IComponentHandler
{
    private const string DateRoute = "question:ahead";

    public string Route => DateRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(QuestionSchedule schedule) => CustomId.Of(DateRoute, schedule.Id.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        LocalDate? picked = interaction.Values is [var value] && LocalDatePattern.Iso.Parse(value) is { Success: true } date ? date.Value : null;
        return new(desk.Turn(
            interaction, interaction.CustomId.Arguments is [var number] ? number : null, schedule => view.Message(schedule, picked, interaction.Locale)));
    }
}
