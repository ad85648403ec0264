using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>How many questions each schedule has left, and what was not posted lately.</summary>
internal sealed class QuestionBriefPart(QuestionPool pool) : IBriefPart
{
    private const int DaysBack = 7;

    public IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader)
    {
        var texts = TroubleTexts.Both.In(reader.Language);
        var schedules = QuestionScheduleStore.Of(connection, reader.Guild.GuildId);
        var troubles = schedules.SelectMany(schedule => Troubles(connection, schedule.Key, reader.Today)).ToList();
        if (troubles.Count(state => state == SlotStates.Failed) is > 0 and var failed)
            yield return Line(texts.BriefFailed(failed));
        if (troubles.Count(state => state == SlotStates.Missed) is > 0 and var missed)
            yield return Line(texts.BriefMissed(missed, DaysBack));
        var left = schedules.Where(schedule => !schedule.IsPausedOn(reader.Today))
            .Select(schedule => (Name: DisplayText.Escape(ScheduleTexts.NameOf(schedule, reader.Language)), pool.Size(connection, schedule).Left))
            .Select(schedule => texts.BriefPool(schedule.Name, schedule.Left, isLow: schedule.Left <= PoolWarnings.Few))
            .ToList();
        if (left.Count > 0)
            yield return Line(texts.BriefPools(string.Join(" · ", left)));
    }

    private static BriefLine Line(string text) => new(BriefSection.Questions, text);

    private static IEnumerable<string> Troubles(IDbConnection connection, ScheduleKey key, LocalDate today) => connection.Query<string>(
        """
        select state from question_slot
        where guild_id = @GuildId and schedule_id = @Id and local_date > @since and state in ('failed', 'missed')
        """,
        new { key.GuildId, key.Id, since = today.PlusDays(-DaysBack) });

    private static class SlotStates
    {
        public const string Failed = "failed";
        public const string Missed = "missed";
    }
}
