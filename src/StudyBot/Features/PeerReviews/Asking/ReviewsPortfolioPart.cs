using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Storage;
using StudyBot.Study.Portfolios;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>Reviews of a member's answers, and those that they gave. Who the other was stands in neither.</summary>
internal sealed class ReviewsPortfolioPart(Database database, QuestionNames names) : IPortfolioPart
{
    private const string Columns =
        """
        request.question_id, review.structure, review.evidence, review.clarity, review.comment, review.is_mentor, review.given_at
        from peer_review as review join peer_request as request on request.id = review.request_id
        """;

    public PortfolioSection? Of(PortfolioRequest request)
    {
        var of = new { request.GuildId, request.UserId };
        var (received, given) = database.Read(connection => (
            connection.Query<Row>($"select {Columns} where request.guild_id = @GuildId and request.author_id = @UserId", of).Where(Covered).ToList(),
            connection.Query<Row>(
                $"""
                select {Columns} join peer_assignment as seat on seat.request_id = review.request_id and seat.reviewer_id = review.reviewer_id
                where seat.guild_id = @GuildId and seat.reviewer_id = @UserId and seat.state = 'given'
                """,
                of).Where(Covered).ToList()));
        if (received.Count + given.Count == 0)
            return null;
        var texts = PortfolioTexts.Both.In(request.Language);
        string[] blocks =
        [
            $"# {texts.Title}",
            .. received.Count == 0 ? [] : received.OrderBy(row => row.GivenAt).SelectMany(row => Blocks(row, request)).Prepend($"## {texts.Received(received.Count)}"),
            .. given.Count == 0 ? [] : given.OrderBy(row => row.GivenAt).SelectMany(row => Blocks(row, request)).Prepend($"## {texts.Given(given.Count)}"),
        ];
        return new PortfolioSection(
            "peer_reviews",
            string.Join("\n\n", blocks).ReplaceLineEndings("\n"),
            new DataRecord { ["received"] = Data(received), ["given"] = Data(given) });

        bool Covered(Row row) => request.Covers(row.GivenAt);

        List<DataRecord> Data(List<Row> rows) => rows.ConvertAll(row => DataOf(row, request));
    }

    private IEnumerable<string> Blocks(Row row, PortfolioRequest request)
    {
        var peer = PeerTexts.Both.In(request.Language);
        var mentor = row.IsMentor ? $" · {PortfolioTexts.Both.In(request.Language).Mentor}" : "";
        yield return $"### {Prompt(row, request).ReplaceLineEndings(" ")}";
        yield return $"*{DateOf(row, request)}{mentor}*";
        yield return string.Join('\n', Enum.GetValues<Criterion>().Select(criterion =>
            $"- {peer.Name(criterion)} {Level(row, criterion)}/{Rubric.Highest}: {peer.Level(criterion, Level(row, criterion))}"));
        yield return row.Comment;
    }

    private DataRecord DataOf(Row row, PortfolioRequest request) => new()
    {
        ["date"] = DateOf(row, request),
        ["question"] = Prompt(row, request),
        ["structure"] = row.Structure,
        ["evidence"] = row.Evidence,
        ["clarity"] = row.Clarity,
        ["comment"] = row.Comment,
        ["by_mentor"] = row.IsMentor,
    };

    private string Prompt(Row row, PortfolioRequest request) => names.Prompt(request.GuildId, row.QuestionId, request.Language);

    private static string DateOf(Row row, PortfolioRequest request) => LocalDatePattern.Iso.Format(request.StudyDay.DateOf(row.GivenAt));

    private static int Level(Row row, Criterion criterion) => criterion switch
    {
        Criterion.Structure => row.Structure,
        Criterion.Evidence => row.Evidence,
        _ => row.Clarity,
    };

    internal sealed record Row
    {
        public required string QuestionId { get; init; }

        public int Structure { get; init; }

        public int Evidence { get; init; }

        public int Clarity { get; init; }

        public required string Comment { get; init; }

        public bool IsMentor { get; init; }

        public Instant GivenAt { get; init; }
    }
}
