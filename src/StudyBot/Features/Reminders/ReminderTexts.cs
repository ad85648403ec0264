using NodaTime;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Words;

namespace StudyBot.Features.Reminders;

internal abstract class ReminderTexts
{
    public static Bilingual<ReminderTexts> Both { get; } = new(new ReminderTextsKorean(), new ReminderTextsEnglish());

    /// <param name="time">Of day, in that zone.</param>
    /// <param name="zone">The one that holds on the day of the next.</param>
    /// <param name="next">When the next one can come.</param>
    public abstract string On(string time, string zone, Instant next);

    /// <summary>When another zone counts soon, but not yet for the next one.</summary>
    public abstract string ZoneComes(string zone, string from);

    public abstract string Moved(string chosen, string time);

    public abstract string When(bool withoutRun);

    public abstract string Quiet(string from, string until);

    /// <summary>Behind what the quiet hours are: how to change and how to clear them.</summary>
    public abstract string QuietCanChange { get; }

    public abstract string NoQuiet { get; }

    /// <summary>What nobody needs to fear of it.</summary>
    public abstract string Promise { get; }

    /// <summary>That a direct message was just sent to try the way.</summary>
    public abstract string DirectTried { get; }

    public abstract string DirectClosed { get; }

    /// <summary>The direct message that is tried at once.</summary>
    public abstract string First { get; }

    public abstract string Off { get; }

    public abstract string WasOff { get; }

    public abstract string NeverOn { get; }

    public abstract string UnknownTime(string typed);

    public abstract string BothEnds { get; }

    /// <param name="open">The day.</param>
    /// <param name="server">Its name, escaped; null in the server itself.</param>
    public abstract string DayIsOpen(OpenDay open, string? server);

    public abstract string Run(OpenDay open);

    public abstract string Late { get; }

    public abstract string Missed(int days);

    public abstract string CheckIn { get; }

    public abstract string NotToday { get; }

    public abstract string Stop { get; }

    public abstract string GoOn { get; }

    /// <param name="server">Its name, escaped; null in the server itself.</param>
    public abstract string Farewell(string? server);

    public abstract string Skipped { get; }

    public abstract string GoesOn(Instant next);

    /// <summary>To a press that belongs to nobody's reminder.</summary>
    public abstract string Gone { get; }
}
