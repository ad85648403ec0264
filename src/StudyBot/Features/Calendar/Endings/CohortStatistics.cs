using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>A week of a cohort; the first and the last may be cut.</summary>
internal sealed record CohortWeek(LocalDate First, CohortSums Sums);

/// <summary>How many members studied on so many days.</summary>
internal sealed record CohortSpread(int FromDays, int ToDays, int Members);

/// <summary>A question that was asked, and what came of it.</summary>
internal sealed record CohortQuestion
{
    /// <summary>As ISO text.</summary>
    public required string Date { get; init; }

    public required string Question { get; init; }

    public int Answers { get; init; }

    public int RatedAgain { get; init; }

    public int RatedHard { get; init; }

    public int RatedGood { get; init; }

    public int RatedEasy { get; init; }
}

/// <summary>Reads what a cohort did, added up; each part by its dates.</summary>
internal sealed class CohortStatistics(Database database, GuildLibraries libraries)
{
    private const int Steps = 10;

    public (IReadOnlyList<CohortWeek> Weeks, IReadOnlyList<CohortSpread> Spread, IReadOnlyList<CohortQuestion> Questions) Of(CohortEnd cohort, Language language) =>
        (Weeks(cohort), Spread(cohort), Questions(cohort, language));

    private List<CohortWeek> Weeks(CohortEnd cohort)
    {
        var weeks = new List<CohortWeek>();
        for (var first = cohort.FirstDate; first <= cohort.LastDate; first = first.With(DateAdjusters.Next(IsoDayOfWeek.Monday)))
        {
            var last = LocalDate.Min(first.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)), cohort.LastDate);
            weeks.Add(new CohortWeek(first, CohortSums.Of(database, cohort.GuildId, first, last)));
        }

        return weeks;
    }

    /// <summary>
    /// In ten steps at most, from no day that counted to all of them. The sum in the grouping keeps the database from going by
    /// members, which would be through all that the guild ever did.
    /// </summary>
    private List<CohortSpread> Spread(CohortEnd cohort)
    {
        var days = database.Read(connection => connection.Query<int>(
            """
            select sum(case when met then 1 else 0 end) from study_day
            where guild_id = @GuildId and study_date between @FirstDate and @LastDate and events > 0 group by user_id + 0
            """,
            cohort).AsList());
        if (days.Count == 0)
            return [];
        var width = (days.Max() / Steps) + 1;
        return
        [
            .. days.GroupBy(count => count / width).OrderBy(step => step.Key)
                .Select(step => new CohortSpread(step.Key * width, ((step.Key + 1) * width) - 1, step.Count())),
        ];
    }

    private List<CohortQuestion> Questions(CohortEnd cohort, Language language)
    {
        var library = libraries.Of(cohort.GuildId);
        return database.Read(connection => connection.Query<Row>(
            """
            select slot.local_date, slot.question_id, count(answer.user_id) as answers,
                coalesce(sum(case when rating = 1 then 1 else 0 end), 0) as again, coalesce(sum(case when rating = 2 then 1 else 0 end), 0) as hard,
                coalesce(sum(case when rating = 3 then 1 else 0 end), 0) as good, coalesce(sum(case when rating = 4 then 1 else 0 end), 0) as easy
            from question_slot as slot left join answer on answer.slot_id = slot.id
            where slot.guild_id = @GuildId and slot.local_date between @FirstDate and @LastDate and slot.state = 'sent'
            group by slot.id order by slot.local_date, slot.id
            """,
            cohort).AsList()).ConvertAll(row => new CohortQuestion
            {
                Date = LocalDatePattern.Iso.Format(row.LocalDate),
                Question = library.FindQuestion(row.QuestionId ?? "")?.Text.In(language).Prompt ?? CohortArchiveTexts.Both.In(language).QuestionGone,
                Answers = row.Answers,
                RatedAgain = row.Again,
                RatedHard = row.Hard,
                RatedGood = row.Good,
                RatedEasy = row.Easy,
            });
    }

    internal sealed record Row
    {
        public LocalDate LocalDate { get; init; }

        public string? QuestionId { get; init; }

        public int Answers { get; init; }

        public int Again { get; init; }

        public int Hard { get; init; }

        public int Good { get; init; }

        public int Easy { get; init; }
    }
}
