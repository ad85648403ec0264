using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <param name="Reason">As <see cref="QuestionSlot.Reason"/> holds it.</param>
/// <param name="Missing">The permissions that the bot lacks; none when that is not the cause, or nobody knows.</param>
internal sealed record Diagnosis(string Reason, Permissions Missing);

/// <summary>
/// Discord says "Missing Access" of a channel that is closed and of a guild that the bot was thrown out of, and never which
/// permission is missing. This looks closer, so that staff hear what to do.
/// </summary>
internal sealed class ChannelDiagnosis(DiscordRest rest, PostingChannel channels, TimeProvider clock)
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(10);

    /// <summary>Never throws for what Discord or the network does: then it stays with what is known.</summary>
    /// <param name="guildId">Whose channel.</param>
    /// <param name="channelId">Where a request was refused.</param>
    /// <param name="use">What was to be done there.</param>
    /// <param name="reason">What is known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Diagnosis> OfAsync(
        Snowflake guildId, Snowflake channelId, ChannelUse use, string reason, CancellationToken cancellationToken)
    {
        if (PostCauses.Of(reason) != PostCause.NoAccess)
            return new Diagnosis(reason, Permissions.None);
        using var timeout = new CancellationTokenSource(LongestLook, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            if (!await IsInGuildAsync(guildId, either.Token))
                return new Diagnosis("removed", Permissions.None);
            var verdict = await channels.JudgeAsync(guildId, channelId, use, either.Token);
            return new Diagnosis(reason, verdict.Missing);
        }
        catch (Exception e) when (
            e is DiscordRestException or HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new Diagnosis(reason, Permissions.None);
        }
    }

    private async Task<bool> IsInGuildAsync(Snowflake guildId, CancellationToken cancellationToken)
    {
        try
        {
            await rest.GetGuildAsync(guildId, cancellationToken);
            return true;
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            return false;
        }
    }
}
