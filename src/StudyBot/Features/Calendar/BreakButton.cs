using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Calendar;

/// <summary>Opens the form for a new break.</summary>
internal sealed class BreakButton(CalendarDesk desk) : IComponentHandler
{
    private const string ButtonRoute = "calendar:break";

    public string Route => ButtonRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId Id { get; } = CustomId.Of(ButtonRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Open(interaction, () => BreakModal.Form(CalendarTexts.Both.In(interaction.Locale))));
}
