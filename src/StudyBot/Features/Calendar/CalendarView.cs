using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>What staff see beside the calendar.</summary>
/// <param name="Notice">What stands above it; null for nothing.</param>
/// <param name="Untold">The number of the newest change, when the channel does not know all; null otherwise.</param>
internal sealed record CalendarControls(CalendarNotice? Notice, long? Untold);

/// <summary>A guild's calendar as a message; for staff with everything that changes it.</summary>
internal sealed class CalendarView(HolidayCalendars holidays)
{
    private const int WeeksAhead = 8;
    private const int MostListed = 12;

    /// <param name="calendar">What to show.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="controls">Null for a reader who may not change it.</param>
    public OutgoingMessage Of(StudyCalendar calendar, LocalDate today, Language language, CalendarControls? controls = null)
    {
        var texts = CalendarTexts.Both.In(language);
        var rules = calendar.NewestRules;
        var now = new[] { calendar.WeekOn(today) is { } week ? texts.Week(week) : null, calendar.OffOn(today) is { } off ? texts.OffToday(off) : null };
        return new OutgoingMessage
        {
            Content = controls?.Notice?.Sentence ?? "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title,
                    Description = string.Join('\n', now.OfType<string>()) is { Length: > 0 } sentences ? sentences : null,
                    Color = 0x5865F2,
                    Fields =
                    [
                        new(texts.StudyDays, rules.StudyDays.InWords(language), Inline: true),
                        new(texts.Holidays, rules.Holidays?.Name.In(language) ?? texts.NoHolidays, Inline: true),
                        new(texts.Cohort, texts.Range(rules.CohortStart, rules.CohortEnd, today), Inline: true),
                        new(texts.Minimum, texts.MinimumIs(rules.MinimumMinutes)),
                        new(texts.DaysOff, DaysOff(calendar, today, language)),
                    ],
                    Footer = new EmbedFooter(texts.WhatOffMeans),
                },
            ],
            Components = controls is null ? [] : [.. Rows(calendar, today, language, controls)],
        };
    }

    /// <summary>Holidays and breaks of the coming weeks, and what lies before and after the cohort; weekdays that are always off go without saying.</summary>
    private static string DaysOff(StudyCalendar calendar, LocalDate today, Language language)
    {
        var texts = CalendarTexts.Both.In(language);
        var ahead = Enumerable.Range(0, WeeksAhead * 7).Select(today.PlusDays).ToList();
        var breaks = calendar.Breaks.Where(rest => rest.Last >= today)
            .Select(rest => (rest.First, Line: $"{texts.Range(rest.First, rest.Last, today)} · {DisplayText.Escape(rest.Name)}"));
        var named = ahead.Select(date => (First: date, Off: calendar.OffOn(date)))
            .Where(day => day.Off is DayOff.Holiday)
            .Select(day => (day.First, Line: $"{texts.Range(day.First, day.First, today)} · {((DayOff.Holiday)day.Off!).Name.In(language)}"));
        var outside = OutsideCohort(calendar, ahead)
            .Select(rest => (rest.First, Line: $"{texts.Range(rest.First, rest.Last, today)} · {(rest.Last is null ? texts.CohortIsOver : texts.CohortToCome)}"));
        var lines = breaks.Concat(named).Concat(outside).OrderBy(entry => entry.First).Select(entry => entry.Line).ToList();
        return lines.Count switch
        {
            0 => texts.NoDaysOff(calendar.NewestRules.StudyDays == Weekdays.All),
            > MostListed => string.Join('\n', lines.Take(MostListed).Append("…")),
            _ => string.Join('\n', lines),
        };
    }

    /// <summary>Until the cohort begins and from its end on, as far as it is in sight; the latter without a last day.</summary>
    private static IEnumerable<(LocalDate First, LocalDate? Last)> OutsideCohort(StudyCalendar calendar, List<LocalDate> ahead)
    {
        var rules = calendar.NewestRules;
        var waiting = ahead.Where(date => calendar.OffOn(date) is DayOff.BeforeCohort).Take(1);
        foreach (var first in waiting)
            yield return (first, rules.CohortStart?.PlusDays(-1) ?? first);
        if (rules.CohortEnd is { } end && end < ahead[^1])
            yield return (LocalDate.Max(end.PlusDays(1), ahead[0]), null);
    }

    private IEnumerable<ActionRow> Rows(StudyCalendar calendar, LocalDate today, Language language, CalendarControls controls)
    {
        var texts = CalendarTexts.Both.In(language);
        var rules = calendar.NewestRules;
        yield return new(new StringSelect(StudyDaysSelect.Id, [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Select(day =>
            new SelectOption(Weekdays.FullName(day, language), $"{(int)day}", Default: rules.StudyDays.Contains(day)))])
        {
            Placeholder = texts.StudyDaysPlaceholder,
            MaxValues = 7,
        });
        yield return new(new StringSelect(
            HolidaysSelect.Id,
            [
                new SelectOption(texts.NoHolidays, HolidaysSelect.None, Default: rules.Holidays is null),
                .. holidays.All.Select(list => new SelectOption(list.Name.In(language), list.Id, Default: rules.Holidays?.Id == list.Id)),
            ])
        {
            Placeholder = texts.HolidaysPlaceholder,
        });
        // A select holds 25 options, as many as a guild can have breaks ahead.
        var removable = calendar.Breaks.Where(rest => rest.Last > today).Take(DateRules.MostBreaks).ToList();
        if (removable.Count > 0)
        {
            yield return new(new StringSelect(BreakRemoveSelect.Id, [.. removable.Select(rest => new SelectOption(
                rest.Name, $"{rest.Id}", texts.Range(rest.First, rest.Last, today)))])
            {
                Placeholder = texts.RemoveBreakPlaceholder,
            });
        }

        yield return new([
            new Button(BreakButton.To(controls.Notice?.Draft), texts.AddBreak) { Emoji = "🏖️" },
            new Button(CohortButton.Id, texts.EditCohort) { Emoji = "🏁" },
            new Button(MinimumButton.Id, texts.Minimum) { Emoji = "⏱️" },
            .. controls.Untold is { } change ? new MessageComponent[] { new Button(CalendarTellButton.To(change), texts.TellChannel) { Emoji = "📣" } } : [],
        ]);
    }
}
