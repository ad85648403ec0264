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

    /// <param name="draft">What the form shows; left out when it does not fit, and null for an empty form.</param>
    public static CustomId To(BreakDraft? draft)
    {
        string[] typed = draft is null ? [] : [draft.Name, draft.First, draft.Last];
        var fits = typed.All(text => !text.Contains(':', StringComparison.Ordinal)) &&
            ButtonRoute.Length + typed.Sum(text => text.Length + 1) <= CustomId.MaximumLength;
        return fits ? CustomId.Of(ButtonRoute, typed) : CustomId.Of(ButtonRoute);
    }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Open(interaction, () => BreakModal.Form(
            CalendarTexts.Both.In(interaction.Locale),
            interaction.CustomId.Arguments is [var name, var first, var last] ? new BreakDraft(name, first, last) : null)));
}
