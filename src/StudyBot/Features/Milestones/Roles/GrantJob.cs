using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>
/// Gives and takes the roles of milestones, and tries again. What a role's place or the bot's rights forbid waits for an hour at a
/// time, with all of that role, and staff hear once; one guild's trouble holds up no other.
/// </summary>
internal sealed partial class GrantJob(
    GrantStore grants, RoleStore roles, RoleTroubles troubles, RoleCheck check, GuildSettingsReader settings, DiscordRest rest, AttemptLimit limit,
    TimeProvider clock, ILogger<GrantJob> logger) : IScheduledJob
{
    private const int RolesAtATime = 4;

    public string Name => "milestone roles";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && roles.ReviewSome())
        {
            // Some members at a time, so that nobody waits for the writer.
        }

        await Parallel.ForEachAsync(
            grants.Due(now).GroupBy(grant => (grant.GuildId, grant.RoleId)),
            new ParallelOptions { MaxDegreeOfParallelism = RolesAtATime, CancellationToken = cancellationToken },
            async (ofRole, token) =>
            {
                foreach (var due in ofRole)
                {
                    if (grants.Take(due, clock.Now()) is { } grant && !await AttemptAsync(grant, token))
                        break;
                }
            });
        return grants.NextDue();
    }

    /// <summary>False when no other member would get the role either.</summary>
    private async Task<bool> AttemptAsync(RoleGrant grant, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var attempt = limit.Start(cancellationToken);
        try
        {
            await DoAsync(grant, attempt.Token);
            grants.MarkDone(grant);
            troubles.End(grant.GuildId, grant.RoleId);
            return true;
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownMember or DiscordErrorCode.UnknownUser)
        {
            grants.Drop(grant);
            return true;
        }
        catch (DiscordRestException refusal) when (refusal.Code == DiscordErrorCode.UnknownRole && !grant.Wanted)
        {
            grants.MarkDone(grant);
            return true;
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            await StopAsync(grant, PostTrouble.Reason(refusal), cancellationToken);
            return false;
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = PostTrouble.Reason(trouble);
            LogLater(grant.GuildId, reason, grant.Attempts);
            return true;
        }
    }

    private Task DoAsync(RoleGrant grant, CancellationToken cancellationToken)
    {
        var texts = MilestoneTexts.Both.In(settings.Of(grant.GuildId, locale: null).Language);
        return grant.Wanted
            ? rest.AddGuildMemberRoleAsync(grant.GuildId, grant.UserId, grant.RoleId, texts.GivenReason, cancellationToken)
            : rest.RemoveGuildMemberRoleAsync(grant.GuildId, grant.UserId, grant.RoleId, texts.TakenReason, cancellationToken);
    }

    private async Task StopAsync(RoleGrant grant, string reason, CancellationToken cancellationToken)
    {
        var fitness = RoleFitness.NoPermission;
        try
        {
            fitness = await check.JudgeAsync(grant.GuildId, grant.RoleId, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
        }

        LogStopped(grant.GuildId, grant.RoleId, reason, fitness);
        grants.PutOff(grant.GuildId, grant.RoleId, clock.Now() + RetryDelay.Longest);
        // It may have been mended in between: then the next attempt tells.
        if (fitness != RoleFitness.Fit)
            roles.MarkTrouble(grant.GuildId, grant.RoleId, fitness, clock.Now());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Guild {GuildId}: role {RoleId} of a milestone cannot be given or taken ({Reason}: {Fitness}); the next attempt is in an hour.")]
    private partial void LogStopped(Snowflake guildId, Snowflake roleId, string reason, RoleFitness fitness);

    [LoggerMessage(Level = LogLevel.Information, Message = "Attempt {Attempt} at a milestone's role in guild {GuildId} failed ({Reason}); another follows.")]
    private partial void LogLater(Snowflake guildId, string reason, int attempt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Why a role cannot be given could not be found out.")]
    private partial void LogTrouble(Exception exception);
}
