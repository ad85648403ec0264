using System.Text;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Study.Portfolios;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>A cohort's statistics as files: nobody's name, id or words are in them.</summary>
internal sealed class CohortArchive(CohortStatistics statistics)
{
    public IReadOnlyList<FileUpload> Of(CohortEnd cohort, Language language)
    {
        var (weeks, spread, questions) = statistics.Of(cohort, language);
        var (first, last) = (LocalDatePattern.Iso.Format(cohort.FirstDate), LocalDatePattern.Iso.Format(cohort.LastDate));
        var data = new DataRecord
        {
            ["first_date"] = first,
            ["last_date"] = last,
            ["weeks"] = weeks.Select(Week),
            ["members_by_days"] = spread.Select(Spread),
            ["questions"] = questions.Select(Question),
        };
        return
        [
            new FileUpload($"cohort-{first}.md", Encoding.UTF8.GetBytes(Markdown(cohort, language, weeks, spread, questions))),
            JsonFile.Of($"cohort-{first}.json", data),
        ];

        static DataRecord Week(CohortWeek week) => new()
        {
            ["first_date"] = LocalDatePattern.Iso.Format(week.First),
            ["members"] = week.Sums.Members,
            ["days"] = week.Sums.Days,
            ["minutes"] = week.Sums.Minutes,
            ["answers"] = week.Sums.Answers,
            ["reviews"] = week.Sums.Reviews,
            ["peer_reviews"] = week.Sums.PeerReviews,
        };

        static DataRecord Spread(CohortSpread part) => new() { ["from_days"] = part.FromDays, ["to_days"] = part.ToDays, ["members"] = part.Members };

        static DataRecord Question(CohortQuestion question) => new()
        {
            ["date"] = question.Date,
            ["question"] = question.Question,
            ["answers"] = question.Answers,
            ["rated_again"] = question.RatedAgain,
            ["rated_hard"] = question.RatedHard,
            ["rated_good"] = question.RatedGood,
            ["rated_easy"] = question.RatedEasy,
        };
    }

    private static string Markdown(
        CohortEnd cohort, Language language, IReadOnlyList<CohortWeek> weeks, IReadOnlyList<CohortSpread> spread, IReadOnlyList<CohortQuestion> questions)
    {
        var texts = CohortArchiveTexts.Both.In(language);
        string[] lines =
        [
            $"# {texts.Title(cohort.FirstDate, cohort.LastDate)}",
            "",
            texts.Nameless,
            "",
            $"## {texts.WeeksTitle}",
            "",
            texts.WeeksHeading,
            "|---|---|---|---|---|---|---|",
            .. weeks.Select(week =>
                $"| {LocalDatePattern.Iso.Format(week.First)} | {week.Sums.Members} | {week.Sums.Days} | {week.Sums.Minutes} | {week.Sums.Answers} | {week.Sums.Reviews} | {week.Sums.PeerReviews} |"),
            "",
            $"## {texts.SpreadTitle}",
            "",
            texts.SpreadHeading,
            "|---|---|",
            .. spread.Select(part => $"| {(part.FromDays == part.ToDays ? $"{part.FromDays}" : $"{part.FromDays}–{part.ToDays}")} | {part.Members} |"),
            .. questions.Count == 0 ? [] : Questions(questions, texts),
        ];
        return $"{string.Join('\n', lines)}\n";
    }

    private static string[] Questions(IReadOnlyList<CohortQuestion> questions, CohortArchiveTexts texts) =>
    [
        "",
        $"## {texts.QuestionsTitle}",
        "",
        texts.QuestionsHeading,
        "|---|---|---|---|---|---|---|",
        .. questions.Select(question =>
            $"| {question.Date} | {TableCell.Of(question.Question)} | {question.Answers} | {question.RatedAgain} | {question.RatedHard} | {question.RatedGood} | {question.RatedEasy} |"),
    ];
}
