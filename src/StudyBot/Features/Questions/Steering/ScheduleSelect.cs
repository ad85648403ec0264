using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary>A choice of the guild's schedules; the values are their numbers.</summary>
internal static class ScheduleSelect
{
    public static ActionRow Row(CustomId id, IReadOnlyList<QuestionSchedule> schedules, long? chosen, string locale)
    {
        var language = Languages.OfLocale(locale);
        return new ActionRow(new StringSelect(
            id,
            [.. schedules.Select(schedule => new SelectOption(
                ScheduleTexts.NameOf(schedule, language),
                schedule.Id.ToString(CultureInfo.InvariantCulture),
                $"{schedule.Weekdays.InWords(language)} {schedule.LocalTime.InWords()}",
                Default: schedule.Id == chosen))])
        {
            Placeholder = SteeringTexts.Both.In(language).PickSchedule,
        });
    }
}
