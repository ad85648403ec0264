using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Advice;

/// <summary>What each member was shown, and what they saved.</summary>
internal sealed class AdviceStore(Database database)
{
    /// <summary>Advice id to when the member last saw it; without what they never saw.</summary>
    public IReadOnlyDictionary<string, Instant> LastSeen(Snowflake userId) => database.Read(connection =>
        connection.Query<SeenRow>(
            "select advice_id, last_seen_at from advice_seen where user_id = @userId",
            new { userId }).ToDictionary(row => row.AdviceId, row => row.LastSeenAt));

    public void MarkSeen(Snowflake userId, string adviceId, Instant at) => database.Write(connection => connection.Execute(
        """
        insert into advice_seen (user_id, advice_id, last_seen_at, times)
        values (@userId, @adviceId, @at, 1)
        on conflict (user_id, advice_id) do update set
            last_seen_at = excluded.last_seen_at,
            times = advice_seen.times + 1
        """,
        new { userId, adviceId, at }));

    /// <summary>Ids that the member saved, newest first; some may no longer be in the library.</summary>
    public IReadOnlyList<string> Saved(Snowflake userId) => database.Read(connection => connection.Query<string>(
        "select advice_id from advice_saved where user_id = @userId order by saved_at desc, advice_id",
        new { userId }).AsList());

    public bool IsSaved(Snowflake userId, string adviceId) => database.Read(connection => connection.ExecuteScalar<long>(
        "select count(*) from advice_saved where user_id = @userId and advice_id = @adviceId",
        new { userId, adviceId }) > 0);

    /// <summary>Does nothing when it is saved already.</summary>
    public void Save(Snowflake userId, string adviceId, Instant at) => database.Write(connection => connection.Execute(
        """
        insert into advice_saved (user_id, advice_id, saved_at)
        values (@userId, @adviceId, @at)
        on conflict (user_id, advice_id) do nothing
        """,
        new { userId, adviceId, at }));

    /// <summary>Does nothing to what is not saved.</summary>
    public void Unsave(Snowflake userId, IEnumerable<string> adviceIds) => database.Write(connection =>
    {
        foreach (var adviceId in adviceIds)
            connection.Execute("delete from advice_saved where user_id = @userId and advice_id = @adviceId", new { userId, adviceId });
    });

    internal sealed record SeenRow
    {
        public required string AdviceId { get; init; }

        public Instant LastSeenAt { get; init; }
    }
}
