using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

internal abstract class CohortTexts
{
    public static Bilingual<CohortTexts> Both { get; } = new(new CohortTextsKorean(), new CohortTextsEnglish());

    public abstract string Range(LocalDate first, LocalDate last);

    public abstract string NoCohort { get; }

    public abstract string UnknownCohort { get; }

    public abstract string Title(LocalDate first, LocalDate last);

    /// <summary>When the cohort would go on.</summary>
    public abstract string EndsToday { get; }

    public abstract string What(CohortSums sums);

    public abstract string SumsTitle { get; }

    public abstract string Sums(CohortSums sums);

    /// <summary>Without Markdown.</summary>
    public abstract string NoWayBack { get; }

    public abstract string Confirm(int members);

    public abstract string Ended { get; }

    /// <summary>To who set the dates of a cohort once more that was ended.</summary>
    public abstract string EndedBefore { get; }

    /// <param name="date">In words.</param>
    public abstract string NextBegins(string date);

    public abstract string Writing { get; }

    public abstract string Progress(CohortProgress progress);

    public abstract string NextTitle { get; }

    public abstract string Next { get; }

    public abstract string Archive { get; }

    public abstract string ArchiveIs(LocalDate first, LocalDate last);

    public abstract string Refresh { get; }

    /// <summary>To staff, in their channel.</summary>
    public abstract string Over(LocalDate first, LocalDate last);

    public abstract string Preview { get; }

    /// <summary>In its place once somebody ended it.</summary>
    public abstract string Settled(LocalDate first, LocalDate last);

    public abstract string Done(CohortProgress progress);

    /// <param name="server">Escaped.</param>
    /// <param name="first">Of the cohort.</param>
    /// <param name="last">Of the cohort.</param>
    public abstract string Letter(string server, LocalDate first, LocalDate last);

    /// <summary>In a private reply, to whom no direct message came.</summary>
    public abstract string LetterNews(LocalDate first, LocalDate last);

    public abstract string Own(LocalDate first, LocalDate last);

    public abstract string OwnAll { get; }

    public abstract string NothingOwn { get; }
}
