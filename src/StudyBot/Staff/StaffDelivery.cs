using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Staff;

/// <summary>A notice on its way.</summary>
/// <param name="Message">What it says.</param>
/// <param name="IsConfidential">See <see cref="IStaffNotice.IsConfidential"/>.</param>
internal sealed record StaffMessage(OutgoingMessage Message, bool IsConfidential = false)
{
    /// <summary>By which an earlier attempt is known; null to look for none.</summary>
    public CustomId? Mark { get; init; }

    /// <summary>When the first attempt can have begun.</summary>
    public NodaTime.Instant Since { get; init; }
}

/// <summary>Brings a notice to staff: into their channel, else to whoever sent the last /setup, if that is still staff.</summary>
internal sealed class StaffDelivery(DiscordRest rest, PostingChannel channels, PostedMessages posted)
{
    /// <summary>Null when nobody can be reached.</summary>
    public async Task<Message?> SendAsync(GuildSettings guild, StaffMessage notice, CancellationToken cancellationToken)
    {
        var isPublic = notice.IsConfidential && guild.StaffChannelId is { } open && await IsPublicAsync(guild.GuildId, open, cancellationToken);
        try
        {
            if (guild.StaffChannelId is { } channel && !isPublic)
                return await SendAsync(channel, notice, cancellationToken);
        }
        catch (DiscordRestException refusal) when (
            refusal.Code is DiscordErrorCode.UnknownChannel or DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions)
        {
            // Someone has to mend the channel, and hears so below.
        }

        return guild.SetUpBy is { } organiser ? await SendDirectlyAsync(organiser, guild, notice.Message, isPublic, cancellationToken) : null;
    }

    private async Task<Message> SendAsync(Snowflake channel, StaffMessage notice, CancellationToken cancellationToken)
    {
        // An earlier attempt may have got through, and only its answer was lost.
        var there = notice.Mark is { } mark ? await posted.FindAsync(channel, mark.Value, notice.Since, cancellationToken) : null;
        return there ?? await rest.CreateMessageAsync(channel, notice.Message, cancellationToken);
    }

    private async Task<bool> IsPublicAsync(Snowflake guildId, Snowflake channel, CancellationToken cancellationToken) =>
        (await channels.JudgeAsync(guildId, channel, ChannelUse.Staff, cancellationToken)).IsPublic;

    /// <summary>Puts a message in place of one that was sent: its text, and no buttons but its own.</summary>
    public async Task TurnAsync(GuildSettings guild, SentNotice sent, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var content = message.Content ?? "";
        if (sent.ChannelId != guild.StaffChannelId)
        {
            // A direct message, or a channel of former times: both may need to be told whose notice it is.
            var server = await rest.GetGuildAsync(guild.GuildId, cancellationToken);
            content = $"{StaffTexts.Both.In(guild.Language).DirectHead(DisplayText.Escape(server.Name))}\n{content}".TrimEnd();
            message = message with { Components = [] };
        }

        var whole = message with { Content = content, Embeds = message.Embeds ?? [], Components = message.Components ?? [] };
        await rest.EditMessageAsync(sent.ChannelId, sent.MessageId, whole, cancellationToken);
    }

    private async Task<Message?> SendDirectlyAsync(
        Snowflake organiser, GuildSettings settings, OutgoingMessage message, bool isPublic, CancellationToken cancellationToken)
    {
        var guild = await rest.GetGuildAsync(settings.GuildId, cancellationToken);
        if (!await IsStillStaffAsync(organiser, guild, settings, cancellationToken))
            return null;
        try
        {
            var direct = await rest.CreateDmAsync(organiser, cancellationToken);
            return await rest.CreateMessageAsync(direct.Id, Direct(message, guild, settings, isPublic), cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.IsUserOutOfReach)
        {
            return null;
        }
    }

    private async Task<bool> IsStillStaffAsync(
        Snowflake organiser, Guild guild, GuildSettings settings, CancellationToken cancellationToken)
    {
        if (await rest.GetGuildMemberAsync(guild.Id, organiser, cancellationToken) is not { } member)
            return false;
        var roles = await rest.GetGuildRolesAsync(guild.Id, cancellationToken);
        return StaffRights.IsStaff(settings, ChannelPermissions.InGuild(guild, roles, organiser, member.Roles), member.Roles);
    }

    /// <summary>Without buttons: there is no guild, and so no rights, behind a press in direct messages.</summary>
    private static OutgoingMessage Direct(OutgoingMessage message, Guild guild, GuildSettings settings, bool isPublic)
    {
        var texts = StaffTexts.Both.In(settings.Language);
        string?[] lines =
        [
            texts.DirectHead(DisplayText.Escape(guild.Name)),
            message.Content,
            message.Components is { Count: > 0 } ? $"-# {texts.ButtonsInServer}" : null,
            $"-# {(isPublic ? texts.PublicFoot(settings.StaffChannelId!.Value) : texts.DirectFoot(settings.StaffChannelId))}",
        ];
        return message with { Content = string.Join('\n', lines.OfType<string>()), Components = null };
    }
}
