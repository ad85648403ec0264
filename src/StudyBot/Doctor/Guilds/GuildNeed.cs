using System.Data;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Doctor.Guilds;

/// <summary>Something that a guild has chosen and the bot must be allowed.</summary>
/// <param name="Use">What it is for.</param>
internal abstract record GuildNeed(GuildUse Use);

/// <param name="Use">What it is for.</param>
/// <param name="ChannelId">Where.</param>
/// <param name="Channel">What it must be, and what the bot needs there.</param>
internal sealed record ChannelNeed(GuildUse Use, Snowflake ChannelId, ChannelUse Channel) : GuildNeed(Use);

/// <summary>What is done with a role.</summary>
internal enum RoleDeed
{
    /// <summary>It only has to be there.</summary>
    Know,

    /// <summary>Whoever wears it is notified.</summary>
    Ping,

    /// <summary>Members are given it.</summary>
    Give,
}

/// <param name="Use">What it is for.</param>
/// <param name="RoleId">Which.</param>
/// <param name="Deed">What is done with it.</param>
/// <param name="ChannelId">Where it is pinged; null elsewhere.</param>
internal sealed record RoleNeed(GuildUse Use, Snowflake RoleId, RoleDeed Deed, Snowflake? ChannelId = null) : GuildNeed(Use);

/// <summary>A feature that says what it needs.</summary>
internal interface IGuildNeeds
{
    /// <summary>Of what the guild has switched on; none of the rest.</summary>
    IEnumerable<GuildNeed> Of(IDbConnection connection, GuildSettings guild);
}
