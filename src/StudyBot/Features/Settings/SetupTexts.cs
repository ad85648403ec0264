using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

internal abstract class SetupTexts
{
    public static Bilingual<SetupTexts> Both { get; } = new(new SetupTextsKorean(), new SetupTextsEnglish());

    /// <summary>The guild's first setup.</summary>
    public abstract string Ready { get; }

    /// <summary>Nothing was changed, only shown.</summary>
    public abstract string Unchanged { get; }

    /// <summary>Why the next question comes tomorrow.</summary>
    public abstract string AskedToday { get; }

    public abstract string Time { get; }

    public abstract string NextQuestion { get; }

    public abstract string Channel { get; }

    public abstract string Language { get; }

    public abstract string Zone { get; }

    public abstract string DayStart { get; }

    public abstract string TryNext { get; }

    public abstract string WhatToTry { get; }

    public abstract string NotAllowed { get; }

    public abstract string UnknownLanguage { get; }

    public abstract string UnknownZone { get; }

    public abstract string UnknownTime { get; }

    public abstract string UnknownChannel { get; }

    public abstract string WrongKindOfChannel(Snowflake channel);

    /// <param name="channel">Where.</param>
    /// <param name="missing">One bit or more.</param>
    public abstract string MissingPermissions(Snowflake channel, Permissions missing);

    /// <param name="time">When the guild's day starts.</param>
    public abstract string TimeBeforeDayStart(string time);

    /// <summary>The channel that was chosen earlier is gone.</summary>
    public abstract string ChosenChannelGone(Snowflake channel);

    /// <summary>The channel that was chosen earlier became a forum or the like.</summary>
    public abstract string ChosenChannelOfWrongKind(Snowflake channel);

    /// <summary>The bot was shut out of the channel that was chosen earlier.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="missing">One bit or more.</param>
    public abstract string ChosenChannelClosed(Snowflake channel, Permissions missing);

    /// <param name="changes">One or more, as <see cref="Change"/> names them.</param>
    public abstract string Changed(IEnumerable<string> changes);

    public abstract string NameOf(Language language);

    public abstract string NowThere(string time);

    public abstract string DayStartsAt(string time);

    public static string Change(string what, string before, string after) => $"{what} {before} → {after}";

    /// <summary>Permissions by the names that Discord's settings give them in that language.</summary>
    protected static string Named(Permissions permissions, params IReadOnlyList<(Permissions Bit, string Name)> names) =>
        string.Join(", ", names.Where(name => permissions.HasFlag(name.Bit)).Select(name => name.Name));
}
