namespace StudyBot.Features.Calendar;

/// <summary>What somebody typed into the form for a break.</summary>
internal sealed record BreakDraft(string Name, string First, string Last);

/// <summary>What is said above the calendar after a press or a form.</summary>
/// <param name="Sentence">One or two sentences.</param>
/// <param name="Draft">A form that could not be taken, to be opened again as it was; null when it was taken.</param>
/// <param name="Change">The number of a change that the channel can be told of; null for none.</param>
internal sealed record CalendarNotice(string Sentence, BreakDraft? Draft = null, long? Change = null);
