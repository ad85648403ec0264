using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar;

/// <summary>Sets whose public holidays a guild observes, if any.</summary>
internal sealed class HolidaysSelect(CalendarDesk desk, CalendarStore store, HolidayCalendars holidays) : IComponentHandler
{
    /// <summary>The choice of no holidays; no file can have this name.</summary>
    public const string None = "-";

    private const string SelectRoute = "calendar:holidays";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(SelectRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Take(interaction, act =>
        {
            var chosen = interaction.Values is [var id] ? holidays.Find(id) : null;
            if (chosen is null && interaction.Values is not [None])
                return CalendarDesk.Said(interaction, set: null);
            return CalendarDesk.Said(interaction, store.SetRules(act, CalendarLogEntries.HolidaysSet, rules => rules with { Holidays = chosen }));
        }));
}
