using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Something that keeps a schedule from working.</summary>
/// <param name="Line">What, in a sentence.</param>
/// <param name="Fix">What a person can do; null when nobody need do anything.</param>
internal sealed record ScheduleTrouble(string Line, string? Fix);

/// <summary>What is wrong with schedules now: today's posts, and their channels and roles as Discord has them.</summary>
internal sealed class ScheduleHealth(PostingChannel channels, PingRoles roles, QuestionHistory history, StudyToday days)
{
    /// <summary>By the number of the schedule. What Discord does not answer now is not looked at.</summary>
    public async Task<ILookup<long, ScheduleTrouble>> OfAsync(
        IReadOnlyList<QuestionSchedule> schedules, Language language, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(schedules.Select(async schedule => (schedule.Id, Troubles: await OfAsync(schedule, language, cancellationToken))));
        return found.SelectMany(one => one.Troubles.Select(trouble => (one.Id, Trouble: trouble))).ToLookup(one => one.Id, one => one.Trouble);
    }

    /// <summary>What is wrong with its role; null for a schedule that pings nobody, or can.</summary>
    public async Task<ScheduleTrouble?> OfPingAsync(QuestionSchedule schedule, Language language, CancellationToken cancellationToken)
    {
        if (schedule.PingRoleId is not { } role)
            return null;
        // Whether a role that not everyone may mention can be pinged was asked when it was chosen.
        var fitness = await AskAsync(() => roles.JudgeAsync(schedule.GuildId, role, Permissions.MentionEveryone, cancellationToken));
        return fitness == PingRoleFitness.Unknown ? Trouble(PostCause.RoleGone, schedule, Permissions.None, language) : null;
    }

    private async Task<IReadOnlyList<ScheduleTrouble>> OfAsync(QuestionSchedule schedule, Language language, CancellationToken cancellationToken)
    {
        var troubles = new List<ScheduleTrouble>();
        var today = history.On(schedule.Key, days.Of(schedule.GuildId)) is { State: SlotState.Failed or SlotState.Missed } slot ? slot : null;
        if (today is not null)
            troubles.Add(Today(today, language));
        var verdict = await AskAsync(() => channels.JudgeAsync(schedule.GuildId, schedule.ChannelId, ChannelNeeds.Of(schedule), cancellationToken));
        // Said once, when it is why today's question is not there.
        if (CauseOf(verdict) is { } cause && (today is null || PostCauses.Of(today.Reason) != cause))
            troubles.Add(Trouble(cause, schedule, verdict!.Missing, language));
        if (await OfPingAsync(schedule, language, cancellationToken) is { } ping)
            troubles.Add(ping);
        return troubles;
    }

    private static PostCause? CauseOf(ChannelVerdict? verdict) => verdict switch
    {
        { Fitness: ChannelFitness.Unknown } => PostCause.ChannelGone,
        { Fitness: ChannelFitness.WrongKind } => PostCause.WrongKindOfChannel,
        { Fitness: ChannelFitness.Closed } => PostCause.NoAccess,
        { Channel.RequiresTag: true } => PostCause.TagRequired,
        _ => null,
    };

    private static ScheduleTrouble Today(QuestionSlot slot, Language language)
    {
        var texts = TroubleTexts.Both.In(language);
        return new($"⚠️ **{ScheduleTexts.Both.In(language).TodaysQuestion}** {texts.Why(slot)}", texts.Fix(PostCauses.Of(slot.Reason)) ?? (slot.State == SlotState.Missed ? texts.PostByHand : null));
    }

    private static ScheduleTrouble Trouble(PostCause cause, QuestionSchedule schedule, Permissions missing, Language language)
    {
        var texts = TroubleTexts.Both.In(language);
        return new($"⚠️ {texts.Why(cause, schedule.ChannelId, missing, reason: "")}", texts.Fix(cause));
    }

    private static async Task<T?> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception e) when (e is DiscordRestException or HttpRequestException)
        {
            return default;
        }
    }
}
