using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions.Steering;

/// <summary>The next questions of another schedule.</summary>
internal sealed class UpcomingOfSelect(ScheduleDesk desk, UpcomingView view) : IComponentHandler
{
    private const string OfRoute = "question:aheadof";

    public static CustomId Id { get; } = CustomId.Of(OfRoute);

    public string Route => OfRoute;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Turn(interaction, interaction.Values is [var number] ? number : null, schedule => view.Message(schedule, picked: null, interaction.Locale)));
}
