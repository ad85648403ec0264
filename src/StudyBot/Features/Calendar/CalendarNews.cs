using NodaTime;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>What the channel does not know yet: the calendar from today on, against what it was told last.</summary>
internal static class CalendarNews
{
    /// <summary>A message holds no more of them for certain.</summary>
    private const int MostLines = 8;

    /// <summary>The message to the channel; null when there is nothing to tell.</summary>
    /// <param name="told">What the channel knows.</param>
    /// <param name="calendar">As it is.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="language">The guild's.</param>
    public static string? Message(CalendarPast told, StudyCalendar calendar, LocalDate today, Language language)
    {
        var lines = Rules(told, calendar, today, language).Concat(Breaks(told, calendar, today, language)).ToList();
        var see = AnnouncementTexts.Both.In(language).See;
        return lines.Count switch
        {
            0 => null,
            1 => $"{lines[0]} {see}",
            > MostLines => string.Join('\n', [.. lines.Take(MostLines), "…", see]),
            _ => string.Join('\n', [.. lines, see]),
        };
    }

    private static IEnumerable<string> Rules(CalendarPast told, StudyCalendar calendar, LocalDate today, Language language)
    {
        var texts = AnnouncementTexts.Both.In(language);
        // What holds today already needs no date.
        var (now, rules) = (calendar.RulesOn(today), calendar.NewestRules);
        var from = rules.From.InWords(language, today);
        if (rules.StudyDays != told.Days)
            yield return texts.StudyDays(now.StudyDays == rules.StudyDays ? null : from, rules.StudyDays);
        if ((rules.Holidays?.Id ?? "") != told.Holidays)
            yield return texts.Holidays(now.Holidays?.Id == rules.Holidays?.Id ? null : from, rules.Holidays is not null);
        if (rules.MinimumMinutes != told.Minimum)
            yield return texts.Minimum(now.MinimumMinutes == rules.MinimumMinutes ? null : from, rules.MinimumMinutes);
        if (rules.CohortStart != told.Start || rules.CohortEnd != told.End)
        {
            var range = CalendarTexts.Both.In(language).Range(rules.CohortStart, rules.CohortEnd, today);
            yield return texts.Cohort(range, isSet: rules.CohortStart is not null || rules.CohortEnd is not null);
        }
    }

    private static IEnumerable<string> Breaks(CalendarPast told, StudyCalendar calendar, LocalDate today, Language language)
    {
        var texts = AnnouncementTexts.Both.In(language);
        var (then, now) = (Ahead(told.Breaks, today), Ahead(calendar.Breaks, today));
        foreach (var rest in then.Where(rest => !now.Exists(rest.Overlaps)))
            yield return texts.BreakGone(rest, today, language);
        foreach (var rest in now.Where(rest => !then.Contains(rest)))
        {
            var isCut = then.Exists(known => known.First == rest.First && known.Name == rest.Name && known.Last > rest.Last);
            yield return isCut ? texts.BreakCut(rest, today, language) : texts.Break(rest, today, language);
        }
    }

    /// <summary>Those that are not over, ready to be shown and compared.</summary>
    private static List<StudyBreak> Ahead(IEnumerable<StudyBreak> breaks, LocalDate today) =>
    [
        .. breaks.Where(rest => rest.Last >= today).OrderBy(rest => rest.First)
            .Select(rest => rest with { Id = 0, Name = DisplayText.Escape(rest.Name) }),
    ];
}
