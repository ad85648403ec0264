using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Study;

/// <summary>What a channel is to be for.</summary>
/// <param name="Needed">What the bot must be allowed there.</param>
/// <param name="Kinds">Of channel that will do.</param>
internal sealed record ChannelUse(Permissions Needed, params IReadOnlyList<ChannelType> Kinds)
{
    public static ChannelUse Questions { get; } = new(Invitation.Needed, ChannelType.GuildText, ChannelType.GuildAnnouncement);

    /// <summary>Each question a post of its own.</summary>
    public static ChannelUse Forum { get; } = new(Invitation.Needed, ChannelType.GuildForum);

    /// <summary>Staff are told things once and never looked for, so old messages may stay hidden. Others follow announcement channels.</summary>
    public static ChannelUse Staff { get; } = new(Invitation.Needed & ~Permissions.ReadMessageHistory, ChannelType.GuildText)
    {
        MustBePrivate = true,
    };

    /// <summary>Whether it must not be open to everyone.</summary>
    public bool MustBePrivate { get; init; }
}

/// <summary>Whether the bot can post in a channel what the channel is for.</summary>
internal enum ChannelFitness
{
    Fit,

    /// <summary>There is none of that id in this guild.</summary>
    Unknown,

    /// <summary>A voice channel or thread, say; what will do, <see cref="ChannelUse.Kinds"/> tells.</summary>
    WrongKind,

    /// <summary>The bot lacks permissions there.</summary>
    Closed,

    /// <summary>Everyone can read it, and not everyone shall.</summary>
    Public,
}

/// <param name="Fitness">The verdict.</param>
/// <param name="Missing">What the bot lacks when it is <see cref="ChannelFitness.Closed"/>.</param>
internal sealed record ChannelVerdict(ChannelFitness Fitness, Permissions Missing = Permissions.None)
{
    /// <summary>The channel; null when Discord does not show it.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What the bot may do there, as far as anyone looked.</summary>
    public Permissions Own { get; init; }

    /// <summary>Whether everyone can read it, as far as anyone looked.</summary>
    public bool IsPublic { get; init; }
}

/// <summary>Asks Discord whether the bot could post in a channel, before anyone relies on it.</summary>
internal sealed class PostingChannel(DiscordRest rest, GuildAccessReader access)
{
    public async Task<ChannelVerdict> JudgeAsync(Snowflake guildId, Snowflake channelId, ChannelUse use, CancellationToken cancellationToken)
    {
        Channel channel;
        try
        {
            channel = await rest.GetChannelAsync(channelId, cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.Code == DiscordErrorCode.UnknownChannel)
        {
            return new ChannelVerdict(ChannelFitness.Unknown);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions)
        {
            return new ChannelVerdict(ChannelFitness.Closed, Permissions.ViewChannel);
        }

        if (channel.GuildId != guildId)
            return new ChannelVerdict(ChannelFitness.Unknown);
        if (!use.Kinds.Contains(channel.Type))
            return new ChannelVerdict(ChannelFitness.WrongKind) { Channel = channel };
        return (await access.ReadAsync(guildId, [channel], cancellationToken)).Judge(channel, use);
    }
}
