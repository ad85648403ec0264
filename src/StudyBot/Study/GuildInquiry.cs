using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>What Discord says of a guild, for one change however many ask about it: at most once, and not at all where nobody does.</summary>
internal sealed class GuildInquiry(GuildAccessReader reader, Snowflake guildId)
{
    private Task<GuildAccess?>? _asked;

    /// <summary>Null when the bot is no longer in the guild.</summary>
    public Task<GuildAccess?> AccessAsync(CancellationToken cancellationToken) => _asked ??= reader.ReadAsync(guildId, cancellationToken);

    public async Task<ChannelVerdict> JudgeAsync(Snowflake channelId, ChannelUse use, CancellationToken cancellationToken) =>
        (await AccessAsync(cancellationToken))?.Judge(channelId, use) ?? new ChannelVerdict(ChannelFitness.Unknown);
}
