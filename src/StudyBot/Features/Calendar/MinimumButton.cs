using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Calendar;

/// <summary>Opens the form for the minutes that make a day count.</summary>
internal sealed class MinimumButton(CalendarDesk desk) : IComponentHandler
{
    private const string ButtonRoute = "calendar:minimum";

    public string Route => ButtonRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId Id { get; } = CustomId.Of(ButtonRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Open(interaction, () =>
            MinimumModal.Form(CalendarTexts.Both.In(interaction.Locale), desk.Calendar(interaction).NewestRules)));
}
