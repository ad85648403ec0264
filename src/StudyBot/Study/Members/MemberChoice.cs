using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Study.Members;

/// <summary>What a member chose for themselves in a guild: a row of <c>member_choice</c>.</summary>
internal sealed record MemberChoice
{
    public required Snowflake UserId { get; init; }

    /// <summary>Of private replies; null for that of their Discord.</summary>
    public Language? Language { get; init; }

    /// <summary>Their own zone; null for the guild's.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>Null when they never chose a zone.</summary>
    public ZoneSwitch? Switch { get; init; }

    /// <summary>When they last did; null for never.</summary>
    public Instant? ZoneChangedAt { get; init; }

    /// <summary>Their study days.</summary>
    public StudyDay DayIn(StudyDay guild) => Switch is null ? guild : new StudyDay(Zone ?? guild.Zone, guild.DayStart) { Switch = Switch };

    /// <summary>When they can choose a zone again; null for now.</summary>
    public Instant? ZoneOpensAt(Instant now) => ZoneChangedAt + ZoneSwitch.Pause is { } opens && opens > now ? opens : null;
}
