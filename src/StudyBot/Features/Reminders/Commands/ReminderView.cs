using StudyBot.Features.Reminders.Planning;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Commands;

/// <summary>A reminder as its member reads it.</summary>
internal static class ReminderView
{
    /// <param name="reminder">The member's.</param>
    /// <param name="day">Their study days.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="warning">What stands in its way; null for nothing.</param>
    public static string Of(Reminder reminder, StudyDay day, Language language, string? warning = null)
    {
        var texts = ReminderTexts.Both.In(language);
        var plan = reminder.Plan;
        var time = plan.TimeIn(day);
        string?[] lines =
        [
            reminder.NextDue is { } next ? texts.On(time.InWords(), day.Zone.Id, next) : texts.WasOff,
            time == plan.At ? null : texts.Moved(plan.At.InWords(), time.InWords()),
            texts.When(reminder.WithoutRun),
            plan.Quiet is { } quiet ? texts.Quiet(quiet.From.InWords(), quiet.Until.InWords()) : texts.NoQuiet,
            warning,
            $"-# {texts.Promise}",
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
