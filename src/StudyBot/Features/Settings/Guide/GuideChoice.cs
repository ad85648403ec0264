using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Something chosen on the way.</summary>
/// <param name="Field">What.</param>
/// <param name="Value">As its column of <c>setup_draft</c> holds it: text, or a 64-bit integer.</param>
internal sealed record GuideChoice(GuideField Field, object Value)
{
    /// <summary>What a select gave, which can be forged; null when it means nothing.</summary>
    public static GuideChoice? Read(GuideField field, IReadOnlyList<string> values) => (field, values) switch
    {
        (GuideField.Language, ["ko" or "en"]) => new(field, values[0]),
        (GuideField.Zone, [var id]) when DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone => Of(zone),
        (GuideField.Time, [var typed]) when ClockTime.Read(typed) is { } time => Of(time),
        (GuideField.Days, [_, ..]) when Days(values) is { IsEmpty: false } days => new(field, (long)days.Bits),
        (GuideField.Channel, [var id]) => OfId(field, id),
        (GuideField.StaffRole or GuideField.StaffChannel, [var id]) => OfId(field, id),
        (GuideField.StaffRole or GuideField.StaffChannel, []) => new(field, GuideDraft.Nobody.ToInt64()),
        _ => null,
    };

    public static GuideChoice Of(DateTimeZone zone) => new(GuideField.Zone, zone.Id);

    public static GuideChoice Of(LocalTime time) => new(GuideField.Time, time.InWords());

    private static GuideChoice? OfId(GuideField field, string id) =>
        Snowflake.TryParse(id, CultureInfo.InvariantCulture, out var known) && known != default ? new(field, known.ToInt64()) : null;

    private static Weekdays Days(IEnumerable<string> values) => Weekdays.Of(values
        .Select(value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0)
        .Where(day => day is >= 1 and <= 7)
        .Select(day => (IsoDayOfWeek)day));
}
