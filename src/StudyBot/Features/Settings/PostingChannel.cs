using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Features.Settings;

/// <summary>What a channel is to be for.</summary>
internal enum ChannelUse
{
    Questions,
    Staff,
}

/// <summary>Whether the bot can post in a channel what the channel is for.</summary>
internal enum ChannelFitness
{
    Fit,

    /// <summary>There is none of that id in this guild.</summary>
    Unknown,

    /// <summary>A voice channel, forum or thread; for staff, also an announcement channel, which others follow.</summary>
    WrongKind,

    /// <summary>The bot lacks permissions there.</summary>
    Closed,

    /// <summary>Everyone can read it, and it is to be for staff.</summary>
    Public,
}

/// <param name="Fitness">The verdict.</param>
/// <param name="Missing">What the bot lacks when it is <see cref="ChannelFitness.Closed"/>.</param>
internal sealed record ChannelVerdict(ChannelFitness Fitness, Permissions Missing = Permissions.None);

/// <summary>Asks Discord whether the bot could post in a channel, before anyone relies on it.</summary>
internal sealed class PostingChannel(DiscordRest rest)
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
        if (channel.Type != ChannelType.GuildText && (use, channel.Type) != (ChannelUse.Questions, ChannelType.GuildAnnouncement))
            return new ChannelVerdict(ChannelFitness.WrongKind);
        return await JudgePermissionsAsync(guildId, channel, use, cancellationToken);
    }

    private async Task<ChannelVerdict> JudgePermissionsAsync(
        Snowflake guildId, Channel channel, ChannelUse use, CancellationToken cancellationToken)
    {
        var self = await rest.GetCurrentUserAsync(cancellationToken);
        var asking = (
            Guild: rest.GetGuildAsync(guildId, cancellationToken),
            Roles: rest.GetGuildRolesAsync(guildId, cancellationToken),
            Member: rest.GetGuildMemberAsync(guildId, self.Id, cancellationToken));
        await Task.WhenAll(asking.Guild, asking.Roles, asking.Member);
        var (guild, roles, member) = (await asking.Guild, await asking.Roles, await asking.Member);

        // Staff are told things once and never looked for, so old messages may stay hidden.
        var needed = use == ChannelUse.Staff ? Invitation.Needed & ~Permissions.ReadMessageHistory : Invitation.Needed;
        var missing = needed & ~ChannelPermissions.Of(guild, roles, self.Id, member?.Roles ?? [], channel);
        if (missing != Permissions.None)
            return new ChannelVerdict(ChannelFitness.Closed, missing);
        // A newcomer without any role.
        var isPublic = ChannelPermissions.Of(guild, roles, userId: default, memberRoles: [], channel).Cover(Permissions.ViewChannel);
        return new ChannelVerdict(use == ChannelUse.Staff && isPublic ? ChannelFitness.Public : ChannelFitness.Fit);
    }
}
