using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>Takes a break back, or ends it early.</summary>
internal sealed class BreakRemoveSelect(CalendarDesk desk, CalendarStore store) : IComponentHandler
{
    private const string SelectRoute = "calendar:unbreak";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(SelectRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Take(interaction, act =>
        {
            var texts = CalendarTexts.Both.In(interaction.Locale);
            return interaction.Values is [var value] &&
                long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && store.RemoveBreak(act, id) is { What: var rest }
                ? new CalendarNotice(texts.BreakRemoved(rest with { Name = DisplayText.Escape(rest.Name) }, begun: rest.First <= act.Today), Changed: true)
                : new CalendarNotice(texts.BreakGone);
        }));
}
