using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

internal abstract class BriefTexts
{
    public static Bilingual<BriefTexts> Both { get; } = new(new BriefTextsKorean(), new BriefTextsEnglish());

    public abstract string Title(LocalDate today);

    public abstract string Section(BriefSection section);

    /// <summary>When nobody is missing and nothing waits.</summary>
    public abstract string NothingToDo { get; }

    public abstract string MissedTwo(int members);

    public abstract string MissedMore(int members);

    public abstract string ShowMembers { get; }

    public abstract string Refresh { get; }

    public abstract string SwitchOn { get; }

    public abstract string SwitchOff { get; }

    /// <summary>On the button below the brief in the channel.</summary>
    public abstract string Open { get; }

    /// <summary>Below the brief in the channel.</summary>
    public abstract string MorningFoot { get; }

    /// <summary>Below one's own brief while it comes to the channel; without Markdown.</summary>
    public abstract string MorningIs(LocalTime time);

    public abstract string SwitchedOn(Snowflake channel, Instant next);

    public abstract string SwitchedOff { get; }

    public abstract string WasOff { get; }

    public abstract string NoStaffChannel { get; }

    public abstract string PublicStaffChannel(Snowflake channel);

    /// <param name="channel">The staff channel.</param>
    /// <param name="missing">Permissions by name; null when something else is wrong.</param>
    public abstract string UnfitStaffChannel(Snowflake channel, string? missing);

    /// <param name="typed">Escaped.</param>
    public abstract string UnknownTime(string typed);

    public abstract string BeforeDayStart(string time);

    public abstract string QuietTitle { get; }

    public abstract string Page(int number, int count);

    public abstract string NobodyQuiet { get; }

    public abstract string Member(int number, string name, QuietMember member);

    /// <summary>Their latest day holds something that does not make it count.</summary>
    public abstract string TooLittleOn(LocalDate date, int minutes);

    public abstract string AsksForDays { get; }

    /// <summary>What the buttons do.</summary>
    public abstract string QuietFoot(int days);

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string Back { get; }

    public abstract string LoggedOn(string time);

    public abstract string LoggedOff { get; }
}
