using Dapper;
using NodaTime;
using StudyBot.Storage;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A page of what became of a schedule's questions.</summary>
/// <param name="Slots">Newest first.</param>
/// <param name="Failed">Threads, pins and pings of these that did not work.</param>
/// <param name="Number">From 0.</param>
/// <param name="Count">Of pages; 1 or more.</param>
internal sealed record HistoryPage(IReadOnlyList<QuestionSlot> Slots, ILookup<long, FailedExtra> Failed, int Number, int Count);

/// <summary>Reads slots for staff.</summary>
internal sealed class QuestionHistory(Database database)
{
    public const int PageSize = 14;

    /// <summary>What became of a date; null when its time has not come, or it is none of the schedule's.</summary>
    public QuestionSlot? On(ScheduleKey key, LocalDate date) => database.Read(connection => connection.QuerySingleOrDefault<QuestionSlot>(
        $"select {QuestionSlotStore.Columns} from question_slot where guild_id = @GuildId and schedule_id = @Id and local_date = @date",
        new { key.GuildId, key.Id, date }));

    /// <param name="key">Which schedule.</param>
    /// <param name="number">From 0; beyond the last page, the last.</param>
    public HistoryPage Page(ScheduleKey key, int number) => database.Read(connection =>
    {
        var slots = connection.ExecuteScalar<int>(
            "select count(*) from question_slot where guild_id = @GuildId and schedule_id = @Id", key);
        var count = Math.Max(1, (slots + PageSize - 1) / PageSize);
        var page = Math.Clamp(number, 0, count - 1);
        var shown = connection.Query<QuestionSlot>(
            $"""
            select {QuestionSlotStore.Columns} from question_slot where guild_id = @GuildId and schedule_id = @Id
            order by local_date desc limit @PageSize offset @skipped
            """,
            new { key.GuildId, key.Id, PageSize, skipped = page * PageSize }).AsList();
        var failed = connection.Query<FailedExtra>(
            $"select slot_id, kind, reason, missing_permissions from question_extra where {QuestionExtraStore.IsLacking} and slot_id in @ids",
            new { ids = shown.Select(slot => slot.Id) });
        return new HistoryPage(shown, failed.ToLookup(extra => extra.SlotId), page, count);
    });
}
