using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A post whose ping notified nobody.</summary>
/// <param name="reason">As <see cref="Diagnosis.Reason"/>.</param>
internal sealed class PingFailedException(string reason) : Exception
{
    public string Reason => reason;
}

/// <summary>One attempt at a thread, a pin or a ping. Done twice, each of them does nothing more.</summary>
internal sealed class QuestionExtras(
    QuestionExtraStore extras, QuestionPost post, ChannelDiagnosis diagnosis, PingRoles roles, PostingChannel channels, DiscordRest rest, TimeProvider clock)
{
    /// <exception cref="DiscordRestException">Discord refuses it.</exception>
    /// <exception cref="PingFailedException">The role is gone, or not for the bot to ping.</exception>
    public Task DoAsync(QuestionExtra extra, QuestionSlot slot, QuestionSchedule? schedule, CancellationToken cancellationToken) => extra.Kind switch
    {
        ExtraKind.Thread => OpenThreadAsync(extra, slot, schedule, cancellationToken),
        ExtraKind.Pin => PinAsync(extra, slot, cancellationToken),
        _ => LookAtPingAsync(extra, slot, schedule, cancellationToken),
    };

    /// <summary>One look for all of a slot's extras that failed for the same reason.</summary>
    public Task<Diagnosis> DiagnoseAsync(IEnumerable<QuestionExtra> failed, QuestionSlot slot, string reason, CancellationToken cancellationToken)
    {
        var needed = failed.Aggregate(
            ChannelUse.Questions.Needed,
            (sum, extra) => sum | (extra.Kind == ExtraKind.Thread ? ChannelNeeds.Thread : Permissions.PinMessages));
        return diagnosis.OfAsync(slot.GuildId, slot.ChannelId, ChannelUse.Questions with { Needed = needed }, reason, cancellationToken);
    }

    private async Task OpenThreadAsync(QuestionExtra extra, QuestionSlot slot, QuestionSchedule? schedule, CancellationToken cancellationToken)
    {
        var message = slot.MessageId!.Value;
        try
        {
            await rest.StartThreadFromMessageAsync(slot.ChannelId, message, post.Title(slot, schedule), cancellationToken: cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.ThreadAlreadyCreated)
        {
            // By an attempt whose answer was lost, or by a member.
        }

        // A thread below a message has the message's id.
        extras.MarkDone(extra, slot, clock.Now(), threadId: message);
    }

    private async Task PinAsync(QuestionExtra extra, QuestionSlot slot, CancellationToken cancellationToken)
    {
        var before = extras.PinnedBefore(slot);
        try
        {
            await rest.PinMessageAsync(slot.ChannelId, slot.MessageId!.Value, cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.MaximumPinsReached && before is not null)
        {
            await UnpinAsync(before, cancellationToken);
            await rest.PinMessageAsync(slot.ChannelId, slot.MessageId!.Value, cancellationToken);
        }

        extras.MarkDone(extra, slot, clock.Now());
        if (before is not null)
            await UnpinAsync(before, cancellationToken);
    }

    private async Task UnpinAsync(QuestionSlot before, CancellationToken cancellationToken)
    {
        try
        {
            await rest.UnpinMessageAsync(before.ChannelId, before.MessageId!.Value, cancellationToken);
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            // Gone, or in a channel that the bot has left; the new one is pinned all the same.
        }
    }

    private async Task LookAtPingAsync(QuestionExtra extra, QuestionSlot slot, QuestionSchedule? schedule, CancellationToken cancellationToken)
    {
        if (schedule?.PingRoleId is { } role)
        {
            var verdict = await channels.JudgeAsync(slot.GuildId, slot.ChannelId, slot.InForum ? ChannelUse.Forum : ChannelUse.Questions, cancellationToken);
            var fitness = await roles.JudgeAsync(slot.GuildId, role, verdict.Own, cancellationToken);
            if (fitness != PingRoleFitness.Fit)
                throw new PingFailedException(fitness == PingRoleFitness.Unknown ? "discord:10011" : "not_mentionable");
        }

        extras.MarkDone(extra, slot, clock.Now());
    }
}
