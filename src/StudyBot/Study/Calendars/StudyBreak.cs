using NodaTime;

namespace StudyBot.Study.Calendars;

/// <summary>Dates on which a guild rests.</summary>
/// <param name="Id">Unique.</param>
/// <param name="First">The first date of it.</param>
/// <param name="Last">The last date of it.</param>
/// <param name="Name">In the organisers' words; not escaped.</param>
internal sealed record StudyBreak(long Id, LocalDate First, LocalDate Last, string Name)
{
    public bool Contains(LocalDate date) => date >= First && date <= Last;

    public bool Overlaps(StudyBreak other) => First <= other.Last && other.First <= Last;
}
