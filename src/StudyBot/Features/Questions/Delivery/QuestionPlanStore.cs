using System.Data;
using Dapper;
using NodaTime;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>The plans of schedules, always within the caller's transaction: what is planned must be what is posted.</summary>
internal static class QuestionPlanStore
{
    private const string Columns = "local_date, question_id, pinned_by, skipped_by";

    /// <summary>Null for a date of which nothing is planned.</summary>
    public static QuestionPlan? Find(IDbConnection connection, ScheduleKey key, LocalDate date) =>
        connection.QuerySingleOrDefault<QuestionPlan>(
            $"select {Columns} from question_plan where guild_id = @GuildId and schedule_id = @Id and local_date = @date",
            new { key.GuildId, key.Id, date });

    /// <summary>Every date of which something is planned, in order.</summary>
    public static IReadOnlyList<QuestionPlan> Of(IDbConnection connection, ScheduleKey key) => connection.Query<QuestionPlan>(
        $"select {Columns} from question_plan where guild_id = @GuildId and schedule_id = @Id order by local_date",
        key).AsList();

    public static void Save(IDbConnection connection, ScheduleKey key, QuestionPlan plan) => connection.Execute(
        """
        insert into question_plan (guild_id, schedule_id, local_date, question_id, pinned_by, skipped_by)
        values (@GuildId, @Id, @LocalDate, @QuestionId, @PinnedBy, @SkippedBy)
        on conflict (guild_id, schedule_id, local_date) do update set
            question_id = excluded.question_id, pinned_by = excluded.pinned_by, skipped_by = excluded.skipped_by
        """,
        new { key.GuildId, key.Id, plan.LocalDate, plan.QuestionId, plan.PinnedBy, plan.SkippedBy });

    /// <summary>What was planned up to a date, which has its slot now.</summary>
    public static void Forget(IDbConnection connection, ScheduleKey key, LocalDate through) => connection.Execute(
        "delete from question_plan where guild_id = @GuildId and schedule_id = @Id and local_date <= @through",
        new { key.GuildId, key.Id, through });

    /// <summary>What chance had planned; what staff pinned or skipped stays.</summary>
    public static void ForgetDrawn(IDbConnection connection, ScheduleKey key) => connection.Execute(
        "delete from question_plan where guild_id = @GuildId and schedule_id = @Id and pinned_by is null and skipped_by is null",
        key);
}
