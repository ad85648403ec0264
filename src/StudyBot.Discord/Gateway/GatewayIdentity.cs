using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>Who we say we are when identifying.</summary>
/// <param name="Token">The bot token; the record prints without it.</param>
/// <param name="Intents">Which events we want.</param>
/// <param name="ShardId">From 0.</param>
/// <param name="ShardCount">1 or more.</param>
internal sealed record GatewayIdentity(string Token, GatewayIntents Intents, int ShardId, int ShardCount)
{
    /// <summary>Never the token.</summary>
    public override string ToString() => $"shard {ShardId} of {ShardCount}";
}
