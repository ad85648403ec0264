using NodaTime;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary>A reminder as its member reads it.</summary>
internal static class ReminderView
{
    /// <param name="reminder">The member's.</param>
    /// <param name="day">Their study days.</param>
    /// <param name="now">The instant.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="direct">What became of the direct message that was tried; null when none was.</param>
    public static string Of(Reminder reminder, StudyDay day, Instant now, Language language, string? direct = null)
    {
        var texts = ReminderTexts.Both.In(language);
        var plan = reminder.Plan;
        var time = plan.TimeIn(day);
        string?[] lines =
        [
            reminder.NextDue is { } next ? texts.On(time.InWords(), day.ZoneOn(day.DateOf(next)).Id, next) : texts.WasOff,
            reminder.NextDue is { } due && day.Switch is { From: var from } && day.DateOf(due) < from && day.DateOf(now) < from
                ? texts.ZoneComes(day.Zone.Id, from.MonthAndDay(language))
                : null,
            time == plan.At ? null : texts.Moved(plan.At.InWords(), time.InWords()),
            texts.When(reminder.WithoutRun),
            plan.Quiet is { } quiet ? texts.Quiet(quiet.From.InWords(), quiet.Until.InWords()) : texts.NoQuiet,
            direct,
            $"-# {texts.Promise}",
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
