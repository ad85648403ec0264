using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Whether a schedule can work as it shall be, asked before anyone relies on it.</summary>
internal sealed class ScheduleCheck(PostingChannel channels, PingRoles roles, QuestionPool pool, GuildSettingsReader settings)
{
    /// <summary>What is in the way, in the words of who asks; null when nothing is.</summary>
    /// <param name="schedule">As it shall be.</param>
    /// <param name="edit">What was named; Discord is asked only when it has a say in that.</param>
    /// <param name="others">The guild's other schedules.</param>
    /// <param name="language">Of who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> ObjectionAsync(
        QuestionSchedule schedule, ScheduleEdit edit, IEnumerable<QuestionSchedule> others, Language language, CancellationToken cancellationToken)
    {
        var texts = ScheduleTexts.Both.In(language);
        if (edit.Name is { } name && others.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            return texts.NameTaken(DisplayText.Escape(name));
        // Its post would bear one date and its answers another.
        if (edit.Time is { } time && settings.Of(schedule.GuildId, locale: null).DayStart.OnTheClock() is var first && time < first)
            return texts.TimeBeforeDayStart(first.InWords());
        if (edit.ConcernsQuestions && pool.Of(schedule).Count == 0)
            return texts.NoQuestionFits;
        if (schedule is { InForum: true, Pins: true })
            return texts.PinInForum;
        return edit.ConcernsChannel ? await ToChannelAsync(schedule, edit, texts, cancellationToken) : null;
    }

    private async Task<string?> ToChannelAsync(
        QuestionSchedule schedule, ScheduleEdit edit, ScheduleTexts texts, CancellationToken cancellationToken)
    {
        var verdict = await channels.JudgeAsync(schedule.GuildId, schedule.ChannelId, ChannelNeeds.Of(schedule), cancellationToken);
        var objection = verdict.Fitness switch
        {
            ChannelFitness.Fit => null,
            ChannelFitness.Unknown => texts.UnknownChannel,
            ChannelFitness.WrongKind => texts.WrongKindOfChannel(schedule.ChannelId),
            _ => texts.MissingPermissions(schedule.ChannelId, verdict.Missing),
        };
        if (objection is not null)
            return objection;
        if (verdict.Channel is { RequiresTag: true })
            return texts.TagRequired(schedule.ChannelId);
        // A role of before that is gone must not stand in the way of mending something else; the reply names it.
        return edit.PingRoleId is { } role ? await ToRoleAsync(schedule, role, verdict.Own, texts, cancellationToken) : null;
    }

    private async Task<string?> ToRoleAsync(
        QuestionSchedule schedule, Snowflake role, Permissions own, ScheduleTexts texts, CancellationToken cancellationToken)
    {
        if (role == schedule.GuildId)
            return texts.EveryoneIsNoRole;
        return await roles.JudgeAsync(schedule.GuildId, role, own, cancellationToken) switch
        {
            PingRoleFitness.Unknown => texts.UnknownRole,
            PingRoleFitness.NotMentionable => texts.RoleNotMentionable(role),
            _ => null,
        };
    }
}
