using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary>What became of a schedule's questions: posted, late, missed, and why.</summary>
internal sealed class HistoryView(QuestionHistory history, QuestionScheduleStore schedules, StudyCalendarReader calendars, StudyToday days)
{
    /// <summary>Posted so soon after its time that nobody noticed.</summary>
    private static readonly Duration Prompt = Duration.FromMinutes(1);

    /// <param name="schedule">Which.</param>
    /// <param name="number">From 0; beyond the last page, the last.</param>
    /// <param name="locale">Of who looks.</param>
    public OutgoingMessage Message(QuestionSchedule schedule, int number, string locale)
    {
        var language = Languages.OfLocale(locale);
        var texts = SteeringTexts.Both.In(language);
        var page = history.Page(schedule.Key, number);
        var all = schedules.Of(schedule.GuildId);
        List<ActionRow> rows = page.Count > 1 ? [Pages(schedule, page, texts)] : [];
        if (all.Count > 1)
            rows.Add(ScheduleSelect.Row(HistoryOfSelect.Id, all, schedule.Id, locale));
        return new OutgoingMessage
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.HistoryTitle(DisplayText.Escape(ScheduleTexts.NameOf(schedule, language))),
                    Description = page.Slots.Count == 0 ? texts.NoHistory : string.Join('\n', Lines(page, schedule, language)),
                    Color = 0x5865F2,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count)) : null,
                },
            ],
            Components = rows,
        };
    }

    private static ActionRow Pages(QuestionSchedule schedule, HistoryPage page, SteeringTexts texts) => new(
        new Button(HistoryPageButton.To(schedule, page.Number - 1), texts.Previous) { Emoji = "◀️", Disabled = page.Number == 0 },
        new Button(HistoryPageButton.To(schedule, page.Number + 1), texts.Next) { Emoji = "▶️", Disabled = page.Number == page.Count - 1 });

    /// <summary>A line a slot, newest first; days off in a row are one line.</summary>
    private IEnumerable<string> Lines(HistoryPage page, QuestionSchedule schedule, Language language)
    {
        var slots = page.Slots;
        var (calendar, today) = (calendars.Of(schedule.GuildId), days.Of(schedule.GuildId));
        for (var at = 0; at < slots.Count; at++)
        {
            var slot = slots[at];
            var first = at;
            while (slot.State == SlotState.Off && at + 1 < slots.Count && slots[at + 1].State == SlotState.Off && slots[at + 1].Reason == slot.Reason)
                at++;
            var date = first == at
                ? slot.LocalDate.InWords(language, today)
                : SteeringTexts.Both.In(language).Range(slots[at].LocalDate.InWords(language, today), slot.LocalDate.InWords(language, today));
            yield return $"{Mark(slot)} **{date}** · {What(slot, calendar, language)}";
            foreach (var extra in page.Failed[slot.Id])
            {
                var trouble = TroubleTexts.Both.In(language);
                yield return $"-# ⚠️ {trouble.ExtraFailed(extra.Kind)} · {trouble.Why(PostCauses.Of(extra.Reason), slot.ChannelId, extra.MissingPermissions, extra.Reason)}";
            }
        }
    }

    private static string Mark(QuestionSlot slot) => slot.State switch
    {
        SlotState.Sent => "✅",
        SlotState.Missed => "❌",
        SlotState.Skipped => "⏭️",
        SlotState.Off => "🌙",
        _ => "⏳",
    };

    private static string What(QuestionSlot slot, StudyCalendar calendar, Language language)
    {
        var texts = SteeringTexts.Both.In(language);
        return slot.State switch
        {
            SlotState.Sent => $"{When(slot, texts)} · {slot.Link}",
            SlotState.Missed => TroubleTexts.Both.In(language).Why(slot),
            SlotState.Skipped => slot.Reason == "paused" ? texts.SkippedInPause : texts.SkippedBy(slot.DecidedBy),
            SlotState.Off => calendar.OffOn(slot.LocalDate) switch
            {
                DayOff.Holiday holiday => texts.Holiday(holiday.Name.In(language)),
                DayOff.Break rest => texts.Holiday(DisplayText.Escape(rest.Name)),
                _ => texts.OffDay,
            },
            _ => slot.Reason is null ? texts.StillTrying : $"{texts.StillTrying}: {TroubleTexts.Both.In(language).Why(slot)}",
        };
    }

    private static string When(QuestionSlot slot, SteeringTexts texts)
    {
        if (slot.DecidedBy is { } staff)
            return texts.ByHand(staff);
        var late = (slot.SentAt ?? slot.DueAt) - slot.DueAt;
        return late < Prompt ? texts.OnTime : texts.Late(late);
    }
}
