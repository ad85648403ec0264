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
        var data = new { FirstDate = first, LastDate = last, Weeks = weeks.Select(Week), MembersByDays = spread, Questions = questions };
        return
        [
            new FileUpload($"cohort-{first}.md", Encoding.UTF8.GetBytes(Markdown(cohort, language, weeks, spread, questions))),
            JsonFile.Of($"cohort-{first}.json", data),
        ];

        static object Week(CohortWeek week) => new
        {
            FirstDate = LocalDatePattern.Iso.Format(week.First),
            week.Sums.Members,
            week.Sums.Days,
            week.Sums.Minutes,
            week.Sums.Answers,
            week.Sums.Reviews,
            week.Sums.PeerReviews,
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
