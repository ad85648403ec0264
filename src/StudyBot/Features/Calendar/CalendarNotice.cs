namespace StudyBot.Features.Calendar;

/// <summary>What somebody typed into the form for a break.</summary>
internal sealed record BreakDraft(string Name, string First, string Last);

/// <summary>What is said above the calendar after a press or a form.</summary>
/// <param name="Sentence">One or two sentences.</param>
/// <param name="Draft">A form that could not be taken, to be opened again as it was; null when it was taken.</param>
/// <param name="Changed">Whether the calendar is another one now.</param>
internal sealed record CalendarNotice(string Sentence, BreakDraft? Draft = null, bool Changed = false);
