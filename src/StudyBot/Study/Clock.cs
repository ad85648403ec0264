using NodaTime;

namespace StudyBot.Study;

internal static class Clock
{
    public static Instant Now(this TimeProvider clock) => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>The local time this long after midnight.</summary>
    public static LocalTime OnTheClock(this Duration sinceMidnight) => LocalTime.FromTicksSinceMidnight((long)sinceMidnight.TotalTicks);
}
