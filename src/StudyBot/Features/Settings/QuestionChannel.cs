using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Features.Settings;

/// <summary>Whether questions can be posted in a channel.</summary>
internal enum ChannelFitness
{
    Fit,

    /// <summary>There is none of that id in this guild.</summary>
    Unknown,

    /// <summary>A voice channel, forum or thread.</summary>
    WrongKind,

    /// <summary>The bot lacks permissions there.</summary>
    Closed,
}

/// <param name="Fitness">The verdict.</param>
/// <param name="Missing">What the bot lacks when it is <see cref="ChannelFitness.Closed"/>.</param>
internal sealed record ChannelVerdict(ChannelFitness Fitness, Permissions Missing = Permissions.None);

/// <summary>Asks Discord whether the bot could post a question in a channel, before anyone relies on it.</summary>
internal sealed class QuestionChannel(DiscordRest rest)
{
    public async Task<ChannelVerdict> JudgeAsync(Snowflake guildId, Snowflake channelId, CancellationToken cancellationToken)
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
        if (channel.Type is not (ChannelType.GuildText or ChannelType.GuildAnnouncement))
            return new ChannelVerdict(ChannelFitness.WrongKind);
        var missing = Invitation.Needed & ~await OwnPermissionsAsync(guildId, channel, cancellationToken);
        return missing == Permissions.None ? new ChannelVerdict(ChannelFitness.Fit) : new ChannelVerdict(ChannelFitness.Closed, missing);
    }

    private async Task<Permissions> OwnPermissionsAsync(Snowflake guildId, Channel channel, CancellationToken cancellationToken)
    {
        var self = await rest.GetCurrentUserAsync(cancellationToken);
        var guild = rest.GetGuildAsync(guildId, cancellationToken);
        var roles = rest.GetGuildRolesAsync(guildId, cancellationToken);
        var member = rest.GetGuildMemberAsync(guildId, self.Id, cancellationToken);
        await Task.WhenAll(guild, roles, member);
        return ChannelPermissions.Of(await guild, await roles, self.Id, (await member)?.Roles ?? [], channel);
    }
}
