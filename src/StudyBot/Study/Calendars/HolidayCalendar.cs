using NodaTime;
using StudyBot.Words;

namespace StudyBot.Study.Calendars;

/// <summary>The public holidays of a country, substitute days included.</summary>
/// <param name="Id">The name of its file in <c>data/calendars</c>; stored with a guild's choice, so never reused.</param>
/// <param name="Name">What organisers see.</param>
/// <param name="Holidays">By date; dates that the file does not reach are no holidays.</param>
internal sealed record HolidayCalendar(string Id, Bilingual<string> Name, IReadOnlyDictionary<LocalDate, Bilingual<string>> Holidays);
