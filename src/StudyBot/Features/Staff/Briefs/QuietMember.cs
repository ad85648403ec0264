using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>A member who missed the last required days in a row.</summary>
/// <param name="UserId">Who.</param>
/// <param name="LastMet">Their latest study day that counted.</param>
/// <param name="Missed">Required days since then that are over; 2 or more.</param>
/// <param name="FirstMissed">The first of them.</param>
/// <param name="Streak">Of the run that is still alive, by rest days; 0 when none is.</param>
internal sealed record QuietMember(Snowflake UserId, LocalDate LastMet, int Missed, LocalDate FirstMissed, int Streak);
