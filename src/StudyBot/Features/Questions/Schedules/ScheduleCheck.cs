using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Whether a schedule can work as it shall be, asked before anyone relies on it.</summary>
internal sealed class ScheduleCheck(QuestionPool pool, GuildSettingsReader settings)
{
    /// <summary>What is in the way, in the words of who asks; null when nothing is.</summary>
    /// <param name="schedule">As it shall be.</param>
    /// <param name="edit">What was named; Discord is asked only when it has a say in that.</param>
    /// <param name="others">The guild's other schedules.</param>
    /// <param name="inquiry">About the guild.</param>
    /// <param name="language">Of who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> ObjectionAsync(
        QuestionSchedule schedule, ScheduleEdit edit, IEnumerable<QuestionSchedule> others, GuildInquiry inquiry, Language language, CancellationToken cancellationToken)
    {
        var texts = ScheduleTexts.Both.In(language);
        if (edit.Name is { } name && others.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            return texts.NameTaken(DisplayText.Escape(name));
        if (edit.Time is { } time && TooEarly(time, settings.Of(schedule.GuildId, locale: null).DayStart.OnTheClock(), texts) is { } tooEarly)
            return tooEarly;
        if (edit.ConcernsQuestions && pool.Of(schedule).Count == 0)
            return texts.NoQuestionFits;
        if (schedule is { InForum: true, Pins: true })
            return texts.PinInForum;
        return edit.ConcernsChannel ? await ToChannelAsync(schedule, edit, inquiry, texts, cancellationToken) : null;
    }

    /// <summary>Before the day starts its post would bear one date and its answers another; null when it has by then.</summary>
    public static string? TooEarly(LocalTime time, LocalTime dayStart, ScheduleTexts texts) =>
        time < dayStart ? texts.TimeBeforeDayStart(dayStart.InWords()) : null;

    private static async Task<string?> ToChannelAsync(
        QuestionSchedule schedule, ScheduleEdit edit, GuildInquiry inquiry, ScheduleTexts texts, CancellationToken cancellationToken)
    {
        var verdict = await inquiry.JudgeAsync(schedule.ChannelId, ChannelNeeds.Of(schedule), cancellationToken);
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
        return edit.PingRoleId is { } role ? ToRole(schedule, role, (await inquiry.AccessAsync(cancellationToken))?.Role(role), verdict.Own, texts) : null;
    }

    private static string? ToRole(QuestionSchedule schedule, Snowflake roleId, Role? role, Permissions own, ScheduleTexts texts) =>
        roleId == schedule.GuildId ? texts.EveryoneIsNoRole : PingRoles.Judge(role, own) switch
        {
            PingRoleFitness.Unknown => texts.UnknownRole,
            PingRoleFitness.NotMentionable => texts.RoleNotMentionable(roleId),
            _ => null,
        };
}
