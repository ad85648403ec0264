using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Settings;

/// <summary>What a /setup found and what it left.</summary>
/// <param name="Settings">As they hold now.</param>
/// <param name="Plan">As it holds now.</param>
/// <param name="SettingsBefore">What held before, if only by default.</param>
/// <param name="PlanBefore">Null when this was the guild's first setup.</param>
/// <param name="LastAsked">The newest date whose question stands in the channel.</param>
internal sealed record SavedSetup(
    GuildSettings Settings, QuestionPlan Plan, GuildSettings SettingsBefore, QuestionPlan? PlanBefore, LocalDate? LastAsked)
{
    public required StudyCalendar Calendar { get; init; }

    public Weekdays StudyDaysBefore { get; init; } = Weekdays.All;
}
