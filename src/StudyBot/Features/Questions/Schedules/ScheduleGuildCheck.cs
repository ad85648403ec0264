using Dapper;
using NodaTime;
using StudyBot.Doctor;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>How it stands with a guild's schedules: the last post, the next one, what failed today, and how many questions are left.</summary>
internal sealed class ScheduleGuildCheck(
    Database database, QuestionScheduleStore schedules, QuestionForecast forecast, QuestionHistory history, QuestionPool pool, StudyToday days) : IGuildCheck
{
    public string Subject(Language language) => ScheduleTexts.Both.In(language).CheckSubject;

    public Task<IReadOnlyList<Finding>> RunAsync(GuildVisit visit, Language language, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. schedules.Of(visit.Guild.GuildId).Select(schedule => Look(schedule, language))]);

    private Finding Look(QuestionSchedule schedule, Language language)
    {
        var (texts, troubles) = (ScheduleTexts.Both.In(language), TroubleTexts.Both.In(language));
        var subject = DisplayText.Escape(ScheduleTexts.NameOf(schedule, language));
        if (history.On(schedule.Key, days.Of(schedule.GuildId)) is { State: SlotState.Failed or SlotState.Missed } slot)
            return Finding.Ill(subject, troubles.Why(slot), troubles.Fix(PostCauses.Of(slot.Reason)) ?? troubles.PostByHand);
        var size = database.Read(connection => pool.Size(connection, schedule));
        if (size.Total == 0)
            return Finding.Ill(subject, troubles.Why(PostCause.NoQuestion, schedule.ChannelId, Discord.Model.Permissions.None, reason: ""), troubles.Fix(PostCause.NoQuestion)!);
        var last = LastSent(schedule.Key) is { } sent ? texts.LastSent(sent) : texts.NoneSent;
        return Rest(schedule, language) is { } rest
            ? Finding.Resting(subject, $"{last} {rest}")
            : Finding.Well(subject, $"{last} {texts.NextAt(forecast.Next(schedule)!.At)} {texts.Pool(size)}");
    }

    /// <summary>Why it brings no question now, since when, and how that ends; null when it does bring some.</summary>
    private string? Rest(QuestionSchedule schedule, Language language)
    {
        var (today, next) = (days.Of(schedule.GuildId), forecast.Next(schedule));
        if (next is null && forecast.Silence(schedule) is var silence and not QuestionSilence.Paused)
            return QuestionSilenceTexts.Both.In(language).Why(silence, schedule.Weekdays);
        return schedule.PausedAt is { } since && (next is null || schedule.IsPausedOn(today))
            ? ScheduleTexts.Both.In(language).PausedSince(since, schedule.ResumesOn?.InWords(language, today))
            : null;
    }

    private Instant? LastSent(ScheduleKey key) => database.Read(connection => connection.ExecuteScalar<long?>(
        "select max(sent_at) from question_slot where guild_id = @GuildId and schedule_id = @Id and state = 'sent'", key).AsInstant());
}
