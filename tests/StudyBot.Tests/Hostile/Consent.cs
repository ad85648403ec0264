using Dapper;
using Microsoft.Data.Sqlite;

namespace StudyBot.Tests.Hostile;

/// <summary>Looks up in the file whether an answer was shared or sent to be reviewed, a review written for its reader, or a suggestion taken over.</summary>
internal sealed class Consent(string path)
{
    private const string Shared =
        "select exists (select 1 from answer where instr(body, @text) > 0 and shared_at is not null and taken_down_at is null)";

    private const string InLibrary =
        """
        select exists (
            select 1 from guild_question_text where instr(prompt, @text) + instr(hint, @text) + instr(key_points, @text) + instr(answer, @text) > 0)
        """;

    private const string Reviewed =
        """
        select exists (
            select 1 from peer_review join peer_request on request_id = peer_request.id
            where instr(comment, @text) > 0 and (author_id = @reader or @isStaff))
        """;

    private const string InReview =
        """
        select exists (
            select 1 from peer_request join peer_assignment on request_id = peer_request.id
            where instr(body, @text) > 0 and reviewer_id = @reader)
        or (@isStaff and exists (
            select 1 from peer_request join peer_seat on request_id = peer_request.id where instr(body, @text) > 0 and peer_seat.state = 'mentors'))
        """;

    /// <param name="marker">Stands in it.</param>
    /// <param name="readers">Who read it.</param>
    public bool IsGiven(Marker marker, Audience readers)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=false");
        var values = new { text = marker.ToString(), reader = (long)(readers.Person?.Id ?? 0), isStaff = readers.IsStaff };
        return new[] { Shared, InLibrary, Reviewed, InReview }.Any(given => connection.ExecuteScalar<bool>(given, values));
    }
}
