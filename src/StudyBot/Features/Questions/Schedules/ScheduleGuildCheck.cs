using Dapper;
using NodaTime;
using StudyBot.Doctor;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Storage;
using StudyBot.Study;
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
        return forecast.Next(schedule) is { At: var at }
            ? Finding.Well(subject, $"{last} {texts.NextAt(at)} {texts.Pool(size)}")
            : Finding.Skipped(subject, $"{last} {QuestionSilenceTexts.Both.In(language).Why(forecast.Silence(schedule), schedule.Weekdays)}");
    }

    private Instant? LastSent(ScheduleKey key) => database.Read(connection => connection.ExecuteScalar<Instant?>(
        "select max(sent_at) from question_slot where guild_id = @GuildId and schedule_id = @Id and state = 'sent'", key));
}
