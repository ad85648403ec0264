using NodaTime;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary>The next questions of a schedule, with what staff can do about the one that they picked.</summary>
internal sealed class UpcomingView(QuestionPlans plans, QuestionScheduleStore schedules, QuestionForecast forecast, StudyToday days)
{
    private const int LongestLine = 90;
    private const int LongestOption = 100;

    /// <param name="schedule">Which.</param>
    /// <param name="picked">The date that the buttons are for; null, or one that is not ahead, for the first.</param>
    /// <param name="locale">Of who looks.</param>
    /// <param name="head">A sentence above; empty for none.</param>
    public OutgoingMessage Message(QuestionSchedule schedule, LocalDate? picked, string locale, string head = "")
    {
        var language = Languages.OfLocale(locale);
        var texts = SteeringTexts.Both.In(language);
        var today = days.Of(schedule.GuildId);
        var upcoming = plans.Upcoming(schedule.Key);
        var chosen = upcoming.FirstOrDefault(one => one.Date == picked) ?? (upcoming.Count > 0 ? upcoming[0] : null);
        var all = schedules.Of(schedule.GuildId);
        List<ActionRow> rows = chosen is null ? [] : [Dates(schedule, upcoming, chosen, today, language), Buttons(schedule, chosen, texts)];
        if (all.Count > 1)
            rows.Add(ScheduleSelect.Row(UpcomingOfSelect.Id, all, schedule.Id, locale));
        return new OutgoingMessage
        {
            Content = head,
            Embeds =
            [
                new Embed
                {
                    Title = texts.UpcomingTitle(DisplayText.Escape(ScheduleTexts.NameOf(schedule, language))),
                    Description = string.Join('\n', [
                        .. upcoming.Count == 0 ? [Nothing(schedule, language)] : upcoming.Select(one => Line(schedule, one, isChosen: one == chosen, today, language)),
                        .. Stranded(schedule, today, language),
                    ]),
                    Color = 0x5865F2,
                    Footer = upcoming.Count == 0 ? null : new EmbedFooter(texts.HowToPin),
                },
            ],
            Components = rows,
        };
    }

    private string Nothing(QuestionSchedule schedule, Language language) =>
        $"{SteeringTexts.Both.In(language).NothingAhead} {QuestionSilenceTexts.Both.In(language).Why(forecast.Silence(schedule), schedule.Weekdays)}";

    private static string Line(QuestionSchedule schedule, PlannedQuestion one, bool isChosen, LocalDate today, Language language)
    {
        var texts = SteeringTexts.Both.In(language);
        var date = one.Date.InWords(language, today);
        var head = $"{(isChosen ? "▸ " : "")}**{date}** {schedule.LocalTime.InWords()}";
        if (one.Plan.SkippedBy is not null)
            return $"{head} · ⏭️ {texts.IsSkipped}";
        if (one.Question is not { } question)
            return $"{head} · ⚠️ {texts.NoQuestion}";
        var pin = one.Plan.PinnedBy is null ? "" : "📌 ";
        return $"{head} · {pin}{About(question, language)}\n-# {DisplayText.Escape(DisplayText.Shorten(OneLine(question, language), LongestLine))}";
    }

    /// <summary>What was pinned and will not come, with what to do about it.</summary>
    private IEnumerable<string> Stranded(QuestionSchedule schedule, LocalDate today, Language language)
    {
        var texts = SteeringTexts.Both.In(language);
        var stranded = plans.Stranded(schedule);
        if (stranded.Count == 0)
            return [];
        return
        [
            "",
            texts.Stranded,
            .. stranded.Take(QuestionPlans.Shown).Select(one => $"📌 **{one.Date.InWords(language, today)}**{(one.Question is { } question ? $" · {DisplayText.Escape(DisplayText.Shorten(OneLine(question, language), LongestLine))}" : "")}"),
            $"-# {texts.StrandedFix}",
        ];
    }

    private static ActionRow Dates(
        QuestionSchedule schedule, IReadOnlyList<PlannedQuestion> upcoming, PlannedQuestion chosen, LocalDate today, Language language) =>
        new(new StringSelect(
            UpcomingDateSelect.To(schedule),
            [.. upcoming.Select(one => new SelectOption(
                one.Date.InWords(language, today),
                LocalDatePattern.Iso.Format(one.Date),
                one.Question is null ? null : DisplayText.Shorten(OneLine(one.Question, language), LongestOption),
                Default: one == chosen))])
        {
            Placeholder = SteeringTexts.Both.In(language).PickDate,
        });

    private static ActionRow Buttons(QuestionSchedule schedule, PlannedQuestion chosen, SteeringTexts texts)
    {
        var skipped = chosen.Plan.SkippedBy is not null;
        var nothing = skipped || chosen.Question is null;
        var buttons = new List<MessageComponent>
        {
            new Button(PlanPress.To(PlanPreviewButton.Preview, schedule, chosen), texts.Preview) { Emoji = "👀", Disabled = nothing },
            new Button(PlanPress.To(PlanSwapButton.Swap, schedule, chosen), texts.Swap) { Emoji = "🔄", Disabled = nothing },
            skipped
                ? new Button(PlanPress.To(PlanUnskipButton.Unskip, schedule, chosen), texts.Unskip) { Emoji = "↩️" }
                : new Button(PlanPress.To(PlanSkipButton.Skip, schedule, chosen), texts.Skip) { Emoji = "⏭️" },
        };
        if (chosen.Plan.PinnedBy is not null && !skipped)
            buttons.Add(new Button(PlanPress.To(PlanUnpinButton.Unpin, schedule, chosen), texts.Unpin) { Emoji = "🎲" });
        return new ActionRow([.. buttons]);
    }

    private static string About(Question question, Language language) =>
        $"{question.Topic.Name.In(language)} · {QuestionCardTexts.Both.In(language).Level(question.Level)}";

    private static string OneLine(Question question, Language language) =>
        PromptLine.Of(question.Text.In(language).Prompt);
}
