using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>Sets a cohort's first and last date. A start in the past numbers the weeks and changes no day that is over.</summary>
internal sealed class CohortModal(CalendarDesk desk, CalendarStore store, CohortEnds cohorts) : IModalHandler
{
    private const string ModalRoute = "calendar:setcohort";
    private const string Start = "start";
    private const string End = "end";
    private const int LongestDate = 30;

    public string Route => ModalRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(CalendarTexts texts, CalendarRules rules)
    {
        return new Modal(CustomId.Of(ModalRoute), texts.CohortFormTitle, Input(Start, texts.CohortStart, rules.CohortStart), Input(End, texts.CohortEnd, rules.CohortEnd));

        TextInput Input(string id, string label, LocalDate? date) => new(id, label)
        {
            Required = false,
            MaxLength = LongestDate,
            Placeholder = texts.CohortOptional,
            Value = date is { } known ? LocalDatePattern.Iso.Format(known) : null,
        };
    }

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Take(interaction, act => Set(interaction, act)));

    private CalendarNotice Set(ModalInteraction interaction, CalendarAct act)
    {
        var (texts, dates) = (CalendarTexts.Both.In(interaction.Locale), TypedDateTexts.Both.In(interaction.Locale));
        var (typedStart, typedEnd) = (interaction.Text(Start), interaction.Text(End));
        if (TypedDate.JustPassed(typedStart, act.Today) is { } passed)
            return new CalendarNotice(dates.WhichYear(passed));
        var start = TypedDate.Read(typedStart, act.Today);
        if (typedStart.Length > 0 && start is null)
            return new CalendarNotice(texts.NoDate(DisplayText.Escape(typedStart)));
        if (TypedDate.JustPassed(typedEnd, act.Today, from: start) is { } over)
            return new CalendarNotice(over < start ? texts.CohortEndBeforeStart : dates.WhichYear(over));
        var end = TypedDate.Read(typedEnd, act.Today, from: start);
        if (typedEnd.Length > 0 && end is null)
            return new CalendarNotice(texts.NoDate(DisplayText.Escape(typedEnd)));
        var (rules, ended) = (desk.Calendar(interaction).NewestRules, cohorts.Latest(act.GuildId));
        var (before, typed) = (new CohortDates(rules.CohortStart, rules.CohortEnd), new CohortDates(start, end));
        // The form shows the last day that the end of a cohort left.
        var wanted = typed.Renewed(ended, before);
        if (DateRules.ToCohort(wanted.First, wanted.Last, act.Today, texts) is { } objection)
            return new CalendarNotice(objection);
        var said = CalendarDesk.Said(interaction, store.SetRules(
            act, CalendarLogEntries.CohortSet, known => known with { CohortStart = wanted.First, CohortEnd = wanted.Last }));
        return typed.Begin(ended, before) ? said with { Sentence = $"{said.Sentence}\n{texts.NewCohort(wanted, act.Today)}" } : said;
    }
}
