using NodaTime;

namespace StudyBot.Features.Reminders.Planning;

/// <summary>When a member is left alone, in the guild's zone; may reach past midnight.</summary>
/// <param name="From">The first minute of it.</param>
/// <param name="Until">The first minute after it; never the same.</param>
internal sealed record QuietHours(LocalTime From, LocalTime Until)
{
    /// <summary>For who has not said anything else.</summary>
    public static QuietHours Usual { get; } = new(new LocalTime(23, 0), new LocalTime(7, 0));

    public bool Contains(LocalTime time) => From < Until ? time >= From && time < Until : time >= From || time < Until;
}
