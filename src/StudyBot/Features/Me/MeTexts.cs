using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Me;

internal abstract class MeTexts
{
    public static Bilingual<MeTexts> Both { get; } = new(new MeTextsKorean(), new MeTextsEnglish());

    public abstract string Title { get; }

    public abstract string Scope { get; }

    public abstract string ChooseLanguage { get; }

    public abstract string AutoLanguage { get; }

    public abstract string ChangeZone { get; }

    public abstract string GuildsZone { get; }

    public abstract string Hide { get; }

    public abstract string Show { get; }

    public abstract string Records { get; }

    public abstract string ZoneTitle { get; }

    public abstract string ZoneLabel { get; }

    public abstract string ZonePlaceholder { get; }

    public abstract string Confirm { get; }

    public abstract string Cancel { get; }

    public abstract string AlreadyThere(string zone);

    /// <param name="chosen">Null for that of Discord.</param>
    /// <param name="now">What it is.</param>
    public abstract string LanguageIs(Language? chosen, Language now);

    public abstract string LanguageSet(Language language);

    /// <param name="zone">The one that holds today.</param>
    /// <param name="isOwn">Whether the member chose it.</param>
    /// <param name="guilds">The guild's.</param>
    public abstract string ZoneIs(string zone, bool isOwn, string guilds);

    public abstract string TodayEnds(string today, Instant end);

    public abstract string ZoneComes(string zone, string from);

    /// <summary>When it can be changed again.</summary>
    public abstract string ZoneOpens(Instant opens);

    public abstract string ZoneIsSo(string zone);

    public abstract string ZoneSet(string zone, string from, Instant todayEnds);

    /// <param name="zone">The one that is asked about.</param>
    /// <param name="time">What the clocks show there.</param>
    /// <param name="today">The member's study date.</param>
    /// <param name="todayEnds">When it would end.</param>
    /// <param name="next">The first date by the new zone.</param>
    /// <param name="nextEnds">When that would end.</param>
    public abstract string Preview(string zone, string time, string today, Instant todayEnds, string next, Instant nextEnds);

    /// <param name="typed">Escaped.</param>
    public abstract string WhichZone(string typed);

    /// <param name="typed">Escaped; empty for nothing.</param>
    public abstract string NoSuchZone(string typed);

    /// <param name="at">Null for none.</param>
    public abstract string Reminder(string? at);

    public abstract string Boards(bool hidden);

    /// <param name="shared">How many others can read.</param>
    public abstract string Answers(int shared);
}
