using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Tests.Study.Streaks;

/// <summary>Facts of a member in few words, and those of a member whom nobody could make up.</summary>
internal sealed record Facts
{
    public static readonly LocalDate Monday = new(2026, 3, 2);

    public StudyCalendar Calendar { get; init; } = StudyCalendar.EveryDay;

    public IReadOnlyDictionary<LocalDate, StudyDayTotals> Days { get; init; } = new Dictionary<LocalDate, StudyDayTotals>();

    public IReadOnlyList<DateInterval> Excuses { get; init; } = [];

    public IReadOnlyList<LocalDate> Outages { get; init; } = [];

    public IReadOnlyList<EarnBack> EarnBacks { get; init; } = [];

    public Streak? Streak => Streak.Of(ToFacts());

    /// <summary>Studied half an hour on each of these days after that Monday.</summary>
    public static Facts On(params int[] days) => On(days.Select(Monday.PlusDays));

    public static Facts On(IEnumerable<LocalDate> dates) =>
        dates.Aggregate(new Facts(), (facts, date) => facts.With(date, StudyEventKind.CheckIn, 30));

    public Facts With(LocalDate date, StudyEventKind kind, int minutes = 0)
    {
        var totals = Days.GetValueOrDefault(date).Plus(kind, minutes);
        return this with
        {
            Days = new Dictionary<LocalDate, StudyDayTotals>(Days) { [date] = totals with { Met = Calendar.RulesOn(date).IsMet(totals) } },
        };
    }

    public StreakFacts ToFacts() => new(Calendar, Days, Excuses, Outages, EarnBacks);

    /// <summary>Some weeks with days off, excuses, outages, credits, short days and double ones.</summary>
    public static Facts Random(int seed, int length = 60)
    {
        var dice = new Random(seed);
        var facts = new Facts { Calendar = RandomCalendar(dice, length) };
        var diligence = dice.NextDouble();
        for (var day = 0; day < length; day++)
        {
            while (dice.NextDouble() < diligence * 0.8)
            {
                var kind = (StudyEventKind)dice.Next(1, 7);
                facts = facts.With(Monday.PlusDays(day), kind, kind is StudyEventKind.CheckIn or StudyEventKind.Focus ? dice.Next(0, 70) : 0);
            }
        }

        facts = facts with
        {
            Excuses = [.. Enumerable.Range(0, dice.Next(3)).Select(_ => Interval(dice, length, 9))],
            Outages = [.. Enumerable.Range(0, dice.Next(4)).Select(_ => Monday.PlusDays(dice.Next(length)))],
        };
        // As they come about: in the order of their dates, one a month.
        foreach (var date in Enumerable.Range(0, length).Select(Monday.PlusDays))
        {
            var known = facts.ToFacts();
            if (dice.NextDouble() < 0.8 && facts.EarnBacks.All(saved => saved.OnDate.Month != date.Month) &&
                facts.Calendar.RulesOn(date).IsDouble(known.On(date)) && EarnBack.For(known, date) is { } earned)
            {
                facts = facts with { EarnBacks = [.. facts.EarnBacks, earned] };
            }
        }

        return facts;
    }

    public static StudyCalendar RandomCalendar(Random dice, int length) => new(
        [
            .. Enumerable.Range(0, dice.Next(4)).Select(_ => new CalendarRules
            {
                From = Monday.PlusDays(dice.Next(length)),
                StudyDays = new Weekdays(dice.Next(1, 128)),
                MinimumMinutes = dice.Next(3) * 20,
            }).DistinctBy(rules => rules.From).OrderBy(rules => rules.From),
        ],
        [
            .. Enumerable.Range(0, dice.Next(3)).Select(id => (Id: id, Dates: Interval(dice, length, 12)))
                .Select(rest => new StudyBreak(rest.Id, rest.Dates.Start, rest.Dates.End, "쉼")),
        ]);

    private static DateInterval Interval(Random dice, int length, int longest)
    {
        var first = Monday.PlusDays(dice.Next(length));
        return new DateInterval(first, first.PlusDays(dice.Next(longest)));
    }
}
