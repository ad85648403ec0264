using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>What staff decided with /setup.</summary>
/// <param name="Settings">Language, zone and day start.</param>
/// <param name="QuestionChannelId">Where the daily question goes.</param>
/// <param name="QuestionTime">When, in the guild's zone.</param>
/// <param name="At">The instant of the decision.</param>
internal sealed record GuildSetup(GuildSettings Settings, Snowflake QuestionChannelId, LocalTime QuestionTime, Instant At)
{
    /// <summary>The days of the week on which the guild studies; null to leave them as they are.</summary>
    public Weekdays? StudyDays { get; init; }

    /// <summary>Whether the guild was never set up before.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>Keeps what follows from a guild's setup, inside the transaction that stores the settings.</summary>
internal interface IGuildSetupListener
{
    void OnSetUp(IDbConnection connection, GuildSetup setup);
}
