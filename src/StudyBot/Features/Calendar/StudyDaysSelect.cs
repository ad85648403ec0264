using System.Globalization;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Calendar;

/// <summary>Sets the days of the week on which a guild studies.</summary>
internal sealed class StudyDaysSelect(CalendarDesk desk, CalendarStore store) : IComponentHandler
{
    private const string SelectRoute = "calendar:days";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(SelectRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Take(interaction, act =>
        {
            var days = Weekdays.Of(interaction.Values
                .Select(value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0)
                .Where(day => day is >= 1 and <= 7)
                .Select(day => (IsoDayOfWeek)day));
            return CalendarDesk.Said(
                interaction, days.IsEmpty ? null : store.SetRules(act, CalendarLogEntries.StudyDaysSet, rules => rules with { StudyDays = days }));
        }));
}
