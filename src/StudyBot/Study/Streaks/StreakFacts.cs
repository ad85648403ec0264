using NodaTime;
using StudyBot.Study.Calendars;

namespace StudyBot.Study.Streaks;

/// <summary>Everything that decides a member's streak. Facts in, streak out: nothing else plays a part.</summary>
internal sealed class StreakFacts
{
    private readonly SortedList<LocalDate, StudyDayTotals> _days;

    /// <param name="calendar">The guild's, with every rule since the member began.</param>
    /// <param name="days">By study date, in any order; all that the member has.</param>
    /// <param name="excuses">Approved ones.</param>
    /// <param name="outages">Study dates of the guild that the bot was away on.</param>
    /// <param name="earnBacks">All that were ever recorded, whether they still count or not.</param>
    public StreakFacts(
        StudyCalendar calendar,
        IEnumerable<KeyValuePair<LocalDate, StudyDayTotals>> days,
        IReadOnlyList<DateInterval> excuses,
        IReadOnlyCollection<LocalDate> outages,
        IReadOnlyList<EarnBack> earnBacks)
    {
        Calendar = calendar;
        Excuses = excuses;
        Outages = outages;
        _days = new SortedList<LocalDate, StudyDayTotals>(days.ToDictionary());
        EarnBacks = [.. earnBacks.Where(saved => IsDouble(saved.OnDate))];
        Start = _days.Where(day => day.Value.Met && calendar.RulesOn(day.Key).IsOwnWork(day.Value))
            .Select(day => day.Key).FirstOrDefault(MetDates.LastOrDefault(StudyCalendar.EndOfTime));
        Required = new RequiredDates(
            calendar,
            Start,
            [
                .. excuses,
                .. outages.Select(date => new DateInterval(date, date)),
                .. EarnBacks.Select(saved => new DateInterval(saved.First, saved.Last)),
            ]);
    }

    public StudyCalendar Calendar { get; }

    public IReadOnlyList<DateInterval> Excuses { get; }

    public IReadOnlyCollection<LocalDate> Outages { get; }

    /// <summary>Those that count: their date still holds double work.</summary>
    public IReadOnlyList<EarnBack> EarnBacks { get; }

    /// <summary>
    /// From which days are required: the first date that the member's own work met, since what staff credit begins nothing.
    /// For one who has only credits the last of them; for one of whom nothing counts <see cref="StudyCalendar.EndOfTime"/>.
    /// </summary>
    public LocalDate Start { get; }

    public RequiredDates Required { get; }

    /// <summary>Ascending.</summary>
    public IEnumerable<LocalDate> MetDates => _days.Where(day => day.Value.Met).Select(day => day.Key);

    public StudyDayTotals On(LocalDate date) => _days.GetValueOrDefault(date);

    public bool IsMet(LocalDate date) => On(date).Met;

    /// <summary>Whether a date counts for or against the member: a required one, or a study date that was met after all.</summary>
    public bool Counts(LocalDate date) => Required.Contains(date) || (IsMet(date) && Calendar.IsStudyDate(date));

    /// <summary>As if nothing had been done on a date.</summary>
    public StreakFacts WithoutDay(LocalDate date) => new(Calendar, _days.Where(day => day.Key != date), Excuses, Outages, EarnBacks);

    /// <summary>As if nobody had been excused for these dates.</summary>
    public StreakFacts WithoutExcuse(DateInterval dates) => new(Calendar, _days, [.. Excuses.Where(excuse => excuse != dates)], Outages, EarnBacks);

    /// <summary>As if the double work of a date had saved nothing.</summary>
    public StreakFacts WithoutEarnBack(LocalDate onDate) => new(Calendar, _days, Excuses, Outages, [.. EarnBacks.Where(saved => saved.OnDate != onDate)]);

    /// <summary>Whether a date holds as much as two.</summary>
    public bool IsDouble(LocalDate date) => Calendar.RulesOn(date).IsDouble(On(date));
}
