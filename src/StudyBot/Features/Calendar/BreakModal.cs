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
    /// <summary>Ahead at a time; as many as the select for removing one can hold.</summary>
    public const int MostBreaks = 25;

    private const string ModalRoute = "calendar:addbreak";
    private const string Name = "name";
    private const string First = "first";
    private const string Last = "last";
    private const int LongestName = 60;
    private const int LongestDate = 30;
    private const int MostDays = 120;

    public string Route => ModalRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(CalendarTexts texts) => new(
        CustomId.Of(ModalRoute),
        texts.BreakFormTitle,
        new TextInput(Name, texts.BreakName) { MaxLength = LongestName, Placeholder = texts.BreakNameExample },
        new TextInput(First, texts.FirstDate) { MaxLength = LongestDate, Placeholder = texts.DateExample },
        new TextInput(Last, texts.LastDate) { MaxLength = LongestDate, Placeholder = texts.DateExample });

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Change(interaction, act => Add(interaction, act)));

    private string Add(ModalInteraction interaction, CalendarAct act)
    {
        var texts = CalendarTexts.Both.In(interaction.Locale);
        var (typedName, typedFirst, typedLast) = (Field(interaction, Name), Field(interaction, First), Field(interaction, Last));
        var name = DisplayText.Escape(typedName);
        if (name.Length == 0 || typedName.Length > LongestName)
            return texts.NoName;
        if (TypedDate.Read(typedFirst, act.Today) is not { } first)
            return texts.NoDate(DisplayText.Escape(typedFirst));
        // "12월 24일" to "1월 2일" runs over the turn of the year.
        if (TypedDate.Read(typedLast, LocalDate.Max(first, act.Today)) is not { } last)
            return texts.NoDate(DisplayText.Escape(typedLast));
        if (Objection(first, last, act, texts) is { } objection)
            return objection;
        if (desk.Calendar(interaction).Breaks.Count(known => known.Last >= act.Today) >= MostBreaks)
            return texts.TooManyBreaks(MostBreaks);
        var rest = new StudyBreak(0, first, last, typedName);
        store.AddBreak(act, rest);
        return texts.BreakAdded(rest with { Name = name });
    }

    private static string? Objection(LocalDate first, LocalDate last, CalendarAct act, CalendarTexts texts) =>
        first < act.Today ? texts.BreakInThePast
        : last < first ? texts.EndBeforeStart
        : Period.DaysBetween(first, last) >= MostDays ? texts.BreakTooLong(MostDays)
        : null;

    private static string Field(ModalInteraction interaction, string name) => interaction.Fields.GetValueOrDefault(name, "").Trim();
}
