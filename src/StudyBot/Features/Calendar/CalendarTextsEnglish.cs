using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

internal sealed class CalendarTextsEnglish : CalendarTexts
{
    public override string Title => "🗓️ Our study calendar";

    public override string StudyDays => "Study days";

    public override string Holidays => "Public holidays";

    public override string Cohort => "Cohort";

    public override string DaysOff => "Days off ahead";

    public override string CohortToCome => "before the cohort begins";

    public override string CohortIsOver => "the cohort is over";

    public override string WhatOffMeans => "On a day off no question comes, and not studying breaks no streak. Studying still counts.";

    public override string NoHolidays => "We study on public holidays";

    public override string NoCohort => "Not set";

    public override string StudyDaysPlaceholder => "Choose the study days";

    public override string HolidaysPlaceholder => "Rest on public holidays?";

    public override string RemoveBreakPlaceholder => "Remove a break";

    public override string AddBreak => "Add a break";

    public override string EditCohort => "Cohort dates";

    public override string BreakFormTitle => "Add a break";

    public override string BreakName => "Name";

    public override string BreakNameExample => "For example: Winter break";

    public override string FirstDate => "First day";

    public override string LastDate => "Last day";

    public override string DateExample => "For example: Dec 24, 2026-12-24";

    public override string CohortFormTitle => "Cohort dates";

    public override string CohortStart => "First day";

    public override string CohortEnd => "Last day";

    public override string CohortOptional => "Leave it empty for none";

    public override string Minimum => "Minimum a day";

    public override string MinimumInput => "Minutes that make a day count";

    public override string MinimumOptional => "For example: 30. Empty: anything recorded counts";

    public override string Unchanged => "That is so already. Nothing was changed.";

    public override string BreakGone => "That break was removed before, or is over. This is the calendar now.";

    public override string TellChannel => "Tell the channel";

    public override string ToldBefore => "The channel has been told of this change.";

    public override string ChangedSince => "The calendar has changed again since, so nothing was posted. This is the calendar now.";

    public override string NoName => "Please give the break a name. For example: Winter break";

    public override string CohortEndBeforeStart =>
        "The cohort's last day is before its first. If the last cohort's end is still set, please change or clear that too. Nothing was changed.";

    public override string NewCohort(CohortDates dates, LocalDate today) => dates.Last is null
        ? $"🌱 A new cohort begins on {dates.First!.Value.InWords(Language.English, today)}. The last day was the old cohort's, so it is cleared; set one in `/calendar` once you know it."
        : $"🌱 A new cohort begins on {dates.First!.Value.InWords(Language.English, today)}. The one before stays ended.";

    public override string StaysEnded(string range) =>
        $"🏁 The cohort of {range} was ended. So the cohort's dates in the file are left out, and those that are set stay. For a new cohort, write a first day after it, in the file or in `/calendar`.";

    public override string EndBeforeStart => "The last day is before the first. Please change the dates and send it again. Nothing was changed.";

    public override string BreakHasBegun => "A break that has begun cannot be changed. Remove it and it ends today; then add another from tomorrow on.";

    public override string BreakInThePast => "A day that is over cannot become a day off. Please choose a first day from today on.";

    public override string EndInThePast => "The last day is over already. Please choose one from today on, or leave it empty.";

    public override string MinimumIs(int minutes) => minutes == 0
        ? "None: anything that is recorded makes a day count"
        : $"{minutes} min, or a single answer or review";

    public override string NoMinimum(int most) => $"Please write the minimum as a number of minutes from 0 to {most}. Leave it empty, and anything that is recorded makes a day count.";

    public override string NoDaysOff(bool everyDay) => everyDay
        ? "No days off in the next eight weeks."
        : "Apart from weekdays without study, no days off in the next eight weeks.";

    public override string TooManyBreaks(int most) => $"There can be {most} breaks at most. Please remove one that is not needed, then add it again.";

    public override string BreakTooLong(int mostDays) => $"A break has at most {mostDays} days. If the cohort is over, set its last day instead.";

    public override string NoDate(string typed) => $"I cannot read a date in “{typed}”. Please write it like `Dec 24` or `2026-12-24`.";

    public override string Changed(LocalDate from, LocalDate today) =>
        $"✅ Changed. Today stays as it is; the change counts from {from.InWords(Language.English, today)} on.";

    public override string SilencedSchedules(IReadOnlyList<SilencedSchedule> schedules)
    {
        var names = schedules.Select(one => $"**{(one.Name.Length == 0 ? $"Schedule {one.Id}" : DisplayText.Escape(one.Name))}** ({one.Days.InWords(Language.English)})");
        return $"⚠️ With this calendar no day for questions is left to: {string.Join(", ", names)}. Please change `days` with `/question schedule edit`, or this calendar.";
    }

    public override string BreakAdded(StudyBreak rest, LocalDate today) => $"✅ **{rest.Name}**: {Span(rest, today)} off.";

    public override string BreakRemoved(StudyBreak rest, bool begun) => begun
        ? $"✅ **{rest.Name}** ends today; tomorrow is a study day again."
        : $"✅ **{rest.Name}** is removed.";

    public override string Week(int number) => $"This is week {number}.";

    public override string Range(LocalDate? first, LocalDate? last, LocalDate today) => (first, last) switch
    {
        (null, null) => NoCohort,
        ({ } start, null) => $"from {Day(start, today)}",
        (null, { } end) => $"until {Day(end, today)}",
        ({ } start, { } end) when start == end => Day(start, today),
        ({ } start, { } end) => $"{Day(start, today)} – {Day(end, today)}",
    };

    public override string OffToday(DayOff off) => off switch
    {
        DayOff.Holiday holiday => $"Today is **{holiday.Name.English}**, a day off.",
        DayOff.Break rest => $"Today is **{DisplayText.Escape(rest.Name)}**, a day off.",
        DayOff.BeforeCohort => "It has not begun yet.",
        DayOff.AfterCohort => "The cohort is over. Well done, all of you!",
        _ => "Today is no study day of ours.",
    };

    public override string BreakOverlaps(StudyBreak other, LocalDate today) =>
        $"Those days overlap with **{other.Name}** ({Range(other.First, other.Last, today)}), so nothing was added. Please choose dates beside it, or remove that break and add it anew.";

    public override string Told(Snowflake channel) => $"📣 {channel.ChannelMention()} knows.";

    public override string CannotTell(Snowflake channel) =>
        $"⚠️ I could not post in {channel.ChannelMention()}. Please check the bot's permissions there and press again.";

    public override string LoggedTold => "told the channel of a change of the calendar";

    public override string LoggedStudyDays(Weekdays days) => $"set the study days to {days.InWords(Language.English)}";

    public override string LoggedHolidays(bool observed) => observed ? "made public holidays days off" : "made public holidays study days";

    public override string LoggedCohortEnded(LocalDate last) => $"ended the cohort with {last.MonthAndDay(Language.English)}";

    public override string LoggedCohort(LocalDate? start, LocalDate? end) => $"set the cohort's dates: {Range(start, end, today: default)}";

    public override string LoggedMinimum(int minutes) => minutes == 0 ? "took the daily minimum away" : $"set the daily minimum to {minutes} min";

    public override string LoggedBreak(StudyBreak rest) => $"added a break: {rest.Name} ({Range(rest.First, rest.Last, today: default)})";

    public override string LoggedBreakGone(StudyBreak rest) => $"removed a break: {rest.Name} ({Range(rest.First, rest.Last, today: default)})";

    public override string LoggedBreakCut(StudyBreak rest) => $"cut a break short: {rest.Name} ({Range(rest.First, rest.Last, today: default)})";

    private static string Span(StudyBreak rest, LocalDate today) => rest.First == rest.Last
        ? rest.First.InWords(Language.English, today)
        : $"{rest.First.InWords(Language.English, today)} to {rest.Last.InWords(Language.English, today)}";

    private static string Day(LocalDate date, LocalDate today) => date.InShort(Language.English, today);
}
