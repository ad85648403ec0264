using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>What a reviewer has chosen before the review is sent.</summary>
internal sealed class DraftStore(Database database)
{
    public Rubric Find(SeatRef seat, Snowflake userId) => database.Read(connection => connection.QuerySingleOrDefault<Rubric>(
        "select structure, evidence, clarity from peer_draft where request_id = @RequestId and number = @Number and user_id = @userId",
        new { seat.RequestId, seat.Number, userId })) ?? new Rubric();

    /// <summary>All that is chosen after it.</summary>
    /// <param name="seat">Of which review.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="criterion">What is judged.</param>
    /// <param name="level">1 to 4.</param>
    public Rubric Choose(SeatRef seat, Snowflake userId, Criterion criterion, int level)
    {
        return database.Write(connection => connection.QuerySingle<Rubric>(
            """
            insert into peer_draft (request_id, number, user_id, structure, evidence, clarity)
            values (@RequestId, @Number, @userId, @structure, @evidence, @clarity)
            on conflict (request_id, number, user_id) do update set
                structure = coalesce(excluded.structure, peer_draft.structure),
                evidence = coalesce(excluded.evidence, peer_draft.evidence),
                clarity = coalesce(excluded.clarity, peer_draft.clarity)
            returning structure, evidence, clarity
            """,
            new
            {
                seat.RequestId,
                seat.Number,
                userId,
                structure = LevelOf(Criterion.Structure),
                evidence = LevelOf(Criterion.Evidence),
                clarity = LevelOf(Criterion.Clarity),
            }));

        int? LevelOf(Criterion asked) => asked == criterion ? level : null;
    }
}
