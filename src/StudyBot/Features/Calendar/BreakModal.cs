using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>Adds a break.</summary>
internal sealed class BreakModal(CalendarDesk desk, CalendarStore store) : IModalHandler
{
    private const string ModalRoute = "calendar:addbreak";
    private const string Name = "name";
    private const string First = "first";
    private const string Last = "last";
    private const int LongestName = DateRules.LongestName;
    private const int LongestDate = 30;

    public string Route => ModalRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="texts">The member's.</param>
    /// <param name="draft">What stands in it; null for nothing.</param>
    public static Modal Form(CalendarTexts texts, BreakDraft? draft) => new(
        CustomId.Of(ModalRoute),
        texts.BreakFormTitle,
        new TextInput(Name, texts.BreakName) { MaxLength = LongestName, Placeholder = texts.BreakNameExample, Value = draft?.Name },
        new TextInput(First, texts.FirstDate) { MaxLength = LongestDate, Placeholder = texts.DateExample, Value = draft?.First },
        new TextInput(Last, texts.LastDate) { MaxLength = LongestDate, Placeholder = texts.DateExample, Value = draft?.Last });

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var draft = new BreakDraft(interaction.Text(Name), interaction.Text(First), interaction.Text(Last));
        return ValueTask.FromResult(desk.Take(interaction, act =>
        {
            var texts = CalendarTexts.Both.In(interaction.Locale);
            if (Objection(draft, act, desk.Calendar(interaction), texts, TypedDateTexts.Both.In(interaction.Locale)) is { } objection)
                return new CalendarNotice(objection, draft);
            var (first, last) = Dates(draft, act.Today);
            var rest = new StudyBreak(0, first!.Value, last!.Value, draft.Name);
            var added = store.AddBreak(act, rest);
            var shown = added.What with { Name = DisplayText.Escape(added.What.Name) };
            return added.IsDone
                ? new CalendarNotice(texts.BreakAdded(shown, act.Today), Changed: true)
                : new CalendarNotice(texts.BreakOverlaps(shown, act.Today), draft);
        }));
    }

    /// <summary>What stands in the way; null when it can be added.</summary>
    private static string? Objection(BreakDraft draft, CalendarAct act, StudyCalendar calendar, CalendarTexts texts, TypedDateTexts dates) =>
        DisplayText.Escape(draft.Name).Length == 0 || draft.Name.Length > LongestName ? texts.NoName
        : TypedDate.JustPassed(draft.First, act.Today) is { } passed ? dates.WhichYear(passed)
        : Dates(draft, act.Today) switch
        {
            (null, _) => texts.NoDate(DisplayText.Escape(draft.First)),
            (_, null) => texts.NoDate(DisplayText.Escape(draft.Last)),
            ({ } first, _) when first >= act.Today && TypedDate.JustPassed(draft.Last, act.Today, from: first) is not null => texts.EndBeforeStart,
            ({ } first, { } last) => DateRules.ToBreak(first, last, act.Today, texts)
                ?? (calendar.Breaks.Count(known => known.Last >= act.Today) >= DateRules.MostBreaks ? texts.TooManyBreaks(DateRules.MostBreaks) : null),
        };

    /// <summary>Null for what is no date. "12월 24일" to "1월 2일" runs over the turn of the year.</summary>
    private static (LocalDate? First, LocalDate? Last) Dates(BreakDraft draft, LocalDate today)
    {
        var first = TypedDate.Read(draft.First, today);
        return (first, TypedDate.Read(draft.Last, today, from: first));
    }
}
