using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Storage;
using StudyBot.Study.Portfolios;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

/// <summary>What a member reviewed, how often, and how well they recalled it last.</summary>
internal sealed class ReviewPortfolioPart(Database database, GuildLibraries libraries) : IPortfolioPart
{
    public PortfolioSection? Of(PortfolioRequest request)
    {
        var rated = database.Read(connection => connection.Query<Row>(
            """
            select question_id, study_date, rating from review_log
            where guild_id = @GuildId and user_id = @UserId and study_date between @First and @Last and not replaces
            order by study_date, rated_at
            """,
            request).AsList());
        if (rated.Count == 0)
            return null;
        var texts = ReviewPortfolioTexts.Both.In(request.Language);
        var questions = rated.GroupBy(row => row.QuestionId).Select(group => (Prompt: Prompt(group.Key), Ratings: group.ToList())).ToList();
        string[] lines =
        [
            $"# {texts.Title}",
            "",
            texts.InAll(rated.Count, questions.Count),
            "",
            texts.Heading,
            "|---|---|---|",
            .. questions.Select(question => $"| {TableCell.Of(question.Prompt)} | {question.Ratings.Count} | {question.Ratings[^1].Rating.Name(request.Language)} |"),
        ];
        return new PortfolioSection("reviews", string.Join('\n', lines), questions.ConvertAll(question => new DataRecord
        {
            ["question"] = question.Prompt,
            ["ratings"] = question.Ratings.ConvertAll(row => new DataRecord { ["date"] = LocalDatePattern.Iso.Format(row.StudyDate), ["rating"] = (int)row.Rating }),
        }));

        string Prompt(string id) => libraries.Of(request.GuildId).FindQuestion(id)?.Text.In(request.Language).Prompt ?? texts.QuestionGone;
    }

    internal sealed record Row
    {
        public required string QuestionId { get; init; }

        public LocalDate StudyDate { get; init; }

        public Rating Rating { get; init; }
    }
}
