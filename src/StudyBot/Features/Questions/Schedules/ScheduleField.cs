namespace StudyBot.Features.Questions.Schedules;

/// <summary>What staff can set of a schedule; stored by name in the staff log.</summary>
internal enum ScheduleField
{
    Name,
    Channel,
    Time,
    Days,
    Topics,
    Excluded,
    Levels,
    Climb,
    Language,
    Ping,
    Thread,
    Pin,
}
