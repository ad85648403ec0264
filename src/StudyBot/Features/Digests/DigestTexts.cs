using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Words;

namespace StudyBot.Features.Digests;

internal abstract class DigestTexts
{
    public static Bilingual<DigestTexts> Both { get; } = new(new DigestTextsKorean(), new DigestTextsEnglish());

    public abstract string Title(DigestWeek week);

    /// <summary>What all did together.</summary>
    public abstract string Together(DigestWeek week);

    public abstract string CameBackTitle { get; }

    /// <param name="names">Mentions.</param>
    /// <param name="others">How many more.</param>
    public abstract string CameBack(IReadOnlyList<string> names, int others);

    public abstract string ImprovedTitle { get; }

    public abstract string Improved(string name, Improvement improvement);

    public abstract string MilestonesTitle { get; }

    /// <inheritdoc cref="CameBack"/>
    public abstract string Milestone(int days, IReadOnlyList<string> names, int others);

    public abstract string OwnWeek { get; }

    /// <param name="week">The reader's own.</param>
    /// <param name="usual">An average week of the four before; null for none.</param>
    public abstract string Own(WeekTotals week, WeekTotals? usual);

    public abstract string NothingOwn { get; }

    public abstract string UnknownWeek { get; }

    public abstract string NothingToTell { get; }

    public abstract string On(Snowflake channel, Instant next);

    public abstract string Off { get; }

    public abstract string WasOff { get; }

    /// <summary>To a time for a digest that is off.</summary>
    public abstract string ChannelFirst { get; }

    public abstract string UnknownTime(string typed);

    public abstract string BeforeDayStart(string time);

    public abstract string NoChannel { get; }

    /// <param name="channel">Which.</param>
    /// <param name="missing">Permissions by name; null when something else is wrong.</param>
    public abstract string Unfit(Snowflake channel, string? missing);

    public abstract string TroubleTitle { get; }

    public abstract string Trouble(Snowflake channel, bool isOver);

    public abstract string LoggedOn(string channel);

    public abstract string LoggedOff { get; }
}
