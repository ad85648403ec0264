using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>What an organiser decided with /setup.</summary>
/// <param name="Settings">Language, zone and day start.</param>
/// <param name="QuestionChannelId">Where the daily question goes.</param>
/// <param name="QuestionTime">When, in the guild's zone.</param>
/// <param name="At">The instant of the decision.</param>
internal sealed record GuildSetup(GuildSettings Settings, Snowflake QuestionChannelId, LocalTime QuestionTime, Instant At);

/// <summary>Keeps what follows from a guild's setup, inside the transaction that stores the settings.</summary>
internal interface IGuildSetupListener
{
    void OnSetUp(IDbConnection connection, GuildSetup setup);
}
